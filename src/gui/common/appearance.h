#pragma once

#include "config/app_settings.h"
#include "gui/common/desktop_colors.h"

#include <QObject>
#include <QPalette>

#include <memory>

namespace oco::gui
{

/** Light or dark: as chosen, or as the desktop says while it runs. Main thread only. */
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);
    ~Appearance() override;

    void set(config::AppSettings::Appearance appearance);

private:
    void apply();

    QPalette m_systemPalette;
    std::unique_ptr<DesktopColors> m_desktop;
    config::AppSettings::Appearance m_chosen = config::AppSettings::Appearance::System;
};

/** Calm colours for styles that follow the palette. */
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette lightPalette();

} // namespace oco::gui
