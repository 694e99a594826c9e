#pragma once

#include "config/app_settings.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

namespace oco::gui
{

/** The preferences as they are now, and their file. Main thread only; written on a pool. */
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    /** Reads the file. reset: the file is taken away first. */
    SettingsStore(QString file, bool reset, QObject *parent = nullptr);

    [[nodiscard]] const config::AppSettings &settings() const { return m_settings; }
    void set(const config::AppSettings &settings);
    /** Size and columns of a window; empty: none was kept. */
    [[nodiscard]] QByteArray layout(const QString &window) const;
    void keepLayout(const QString &window, const QByteArray &layout);

Q_SIGNALS:
    void changed(const oco::config::AppSettings &settings);
    /** The change counts, but not beyond this run. */
    void saveFailed(const QString &file);

private:
    void save();

    QString m_file;
    config::AppSettings m_settings;
    QHash<QString, QByteArray> m_layouts; // that were changed in this run
    bool m_saving = false;
    bool m_saveAgain = false;
};

} // namespace oco::gui
