#include "config/app_settings.h"

#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

template <typename T> struct Word {
    T value;
    QLatin1StringView name;
};

constexpr std::array kQuitWords{Word<AppSettings::Quit>{AppSettings::Quit::Ask, "ask"_L1},
                                Word<AppSettings::Quit>{AppSettings::Quit::FinishAnswers, "finish-answers"_L1},
                                Word<AppSettings::Quit>{AppSettings::Quit::StopNow, "stop-now"_L1}};
constexpr std::array kAppearanceWords{Word<AppSettings::Appearance>{AppSettings::Appearance::System, "system"_L1},
                                      Word<AppSettings::Appearance>{AppSettings::Appearance::Light, "light"_L1},
                                      Word<AppSettings::Appearance>{AppSettings::Appearance::Dark, "dark"_L1}};
constexpr std::array kLevelWords{
    Word<base::LogLevel>{base::LogLevel::Debug, "debug"_L1}, Word<base::LogLevel>{base::LogLevel::Info, "info"_L1},
    Word<base::LogLevel>{base::LogLevel::Warning, "warning"_L1}, Word<base::LogLevel>{base::LogLevel::Error, "error"_L1}};

/** The one list of what is kept: calls visit(key, field) for each. */
template <typename Settings, typename Visit> void forEachField(Settings &settings, const Visit &visit)
{
    visit("workers/startOnLaunch"_L1, settings.startWorkersOnLaunch);
    visit("localDeployment/enabled"_L1, settings.localDeployment);
    visit("notifications/approval"_L1, settings.notifyApproval);
    visit("notifications/needsYou"_L1, settings.notifyNeedsYou);
    visit("notifications/failed"_L1, settings.notifyFailed);
    visit("notifications/back"_L1, settings.notifyBack);
    visit("notifications/answer"_L1, settings.notifyAnswer);
    visit("opencode/binary"_L1, settings.opencodeBinary);
    visit("application/quit"_L1, settings.quit);
    visit("application/appearance"_L1, settings.appearance);
    visit("application/logLevel"_L1, settings.logLevel);
    visit("application/language"_L1, settings.language);
}

class Reader
{
public:
    explicit Reader(const QSettings &file) : m_file(file) {}

    void operator()(QLatin1StringView key, bool &field) const
    {
        const QString word = text(key);
        if (word == u"true" || word == u"false") {
            field = word == u"true";
        }
    }
    void operator()(QLatin1StringView key, QString &field) const
    {
        if (m_file.contains(key)) {
            field = text(key);
        }
    }
    void operator()(QLatin1StringView key, AppSettings::Quit &field) const { readWord(key, field, kQuitWords); }
    void operator()(QLatin1StringView key, AppSettings::Appearance &field) const { readWord(key, field, kAppearanceWords); }
    void operator()(QLatin1StringView key, base::LogLevel &field) const { readWord(key, field, kLevelWords); }

private:
    [[nodiscard]] QString text(QLatin1StringView key) const { return m_file.value(key).toString(); }
    template <typename T, typename Words> void readWord(QLatin1StringView key, T &field, const Words &words) const
    {
        for (const auto &word : words) {
            if (text(key) == word.name) {
                field = word.value;
            }
        }
    }

    const QSettings &m_file;
};

class Writer
{
public:
    explicit Writer(QSettings &file) : m_file(file) {}

    void operator()(QLatin1StringView key, bool field) const { m_file.setValue(key, field); }
    void operator()(QLatin1StringView key, const QString &field) const { m_file.setValue(key, field); }
    void operator()(QLatin1StringView key, AppSettings::Quit field) const { writeWord(key, field, kQuitWords); }
    void operator()(QLatin1StringView key, AppSettings::Appearance field) const { writeWord(key, field, kAppearanceWords); }
    void operator()(QLatin1StringView key, base::LogLevel field) const { writeWord(key, field, kLevelWords); }

private:
    template <typename T, typename Words> void writeWord(QLatin1StringView key, T field, const Words &words) const
    {
        for (const auto &word : words) {
            if (word.value == field) {
                m_file.setValue(key, QString(word.name));
            }
        }
    }

    QSettings &m_file;
};

} // namespace

AppSettings AppSettings::load(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    AppSettings settings;
    forEachField(settings, Reader(stored));
    return settings;
}

bool AppSettings::save(const QString &file) const
{
    QSettings stored(file, QSettings::IniFormat);
    forEachField(*this, Writer(stored));
    stored.sync();
    return stored.status() == QSettings::NoError;
}

} // namespace oco::config
