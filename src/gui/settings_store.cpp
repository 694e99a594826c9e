#include "gui/settings_store.h"

#include "base/when_done.h"

#include <QFile>
#include <QSettings>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

QString keyOf(const QString &window)
{
    return u"windows/"_s + window;
}

} // namespace

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

QByteArray SettingsStore::layout(const QString &window) const
{
    return m_layouts.contains(window) ? m_layouts.value(window)
                                      : QSettings(m_file, QSettings::IniFormat).value(keyOf(window)).toByteArray();
}

void SettingsStore::keepLayout(const QString &window, const QByteArray &layout)
{
    if (this->layout(window) != layout) {
        m_layouts.insert(window, layout);
        save();
    }
}

/** One at a time, the latest last. */
void SettingsStore::save()
{
    if (m_saving) {
        m_saveAgain = true;
        return;
    }
    m_saving = true;
    const auto write = [settings = m_settings, file = m_file, layouts = m_layouts] {
        QSettings stored(file, QSettings::IniFormat);
        for (auto layout = layouts.cbegin(); layout != layouts.cend(); ++layout) {
            stored.setValue(keyOf(layout.key()), layout.value());
        }
        stored.sync();
        return settings.save(file);
    };
    base::whenDone(QtConcurrent::run(write), this, [this](bool saved) {
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
