#pragma once

#include "app/autostart.h"
#include "base/result.h"
#include "config/app_settings.h"

#include <QDialog>

#include <memory>

namespace oco::gui
{

namespace Ui
{
class PreferencesDialog;
}

/** The preferences. A change counts at once; there is nothing to confirm. */
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(app::Autostart autostart, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    void setSettings(const config::AppSettings &settings);
    /** What is known of opencode: its version and path, or why there is none. */
    void showOpencode(const QString &version, const QString &path);
    void showOpencodeMissing(const base::Error &error);

Q_SIGNALS:
    /** By the person. */
    void changed(const oco::config::AppSettings &settings);
    /** opencode is to be looked for again. */
    void opencodeCheckRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillLists();
    void take();
    void chooseOpencode();
    void setStartAtLogin(bool enabled);

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    app::Autostart m_autostart;
    config::AppSettings m_settings;
    bool m_showing = false; // the widgets are being set
};

} // namespace oco::gui
