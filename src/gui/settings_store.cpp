#include "gui/settings_store.h"

#include "base/when_done.h"

#include <QFile>
#include <QtConcurrentRun>

#include <utility>

namespace oco::gui
{

SettingsStore::SettingsStore(QString file, bool reset, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    if (reset) {
        QFile::remove(m_file);
    }
    m_settings = config::AppSettings::load(m_file);
}

void SettingsStore::set(const config::AppSettings &settings)
{
    if (settings == m_settings) {
        return;
    }
    m_settings = settings;
    save();
    Q_EMIT changed(m_settings);
}

/** One at a time, the latest last. */
void SettingsStore::save()
{
    if (m_saving) {
        m_saveAgain = true;
        return;
    }
    m_saving = true;
    base::whenDone(QtConcurrent::run([settings = m_settings, file = m_file] { return settings.save(file); }), this, [this](bool saved) {
        m_saving = false;
        if (!saved) {
            Q_EMIT saveFailed(m_file);
        }
        if (std::exchange(m_saveAgain, false)) {
            save();
        }
    });
}

} // namespace oco::gui
