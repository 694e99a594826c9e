#include "gui/common/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

const QString kFolder = u":/i18n"_s;
const QString kPrefix = u"opencode-orchestrator_"_s;

} // namespace

QList<Language> availableLanguages()
{
    QList<Language> languages;
    const QStringList files = QDir(kFolder).entryList({kPrefix + u"*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.mid(kPrefix.size()).chopped(3);
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        if (code.contains(u'_')) {
            name += u" (%1)"_s.arg(locale.nativeTerritoryName());
        }
        name[0] = name.at(0).toUpper();
        languages.append({code, name});
    }
    std::ranges::sort(languages, [](const Language &one, const Language &other) {
        return (one.code == u"en") != (other.code == u"en") ? one.code == u"en" : one.nativeName.localeAwareCompare(other.nativeName) < 0;
    });
    return languages;
}

void Languages::set(const QString &code)
{
    if (m_code == code) {
        return;
    }
    m_code = code;
    for (const std::unique_ptr<QTranslator> &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const auto load = [&](const QString &name, const QString &prefix, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, prefix, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
            return true;
        }
        return false;
    };
    const bool known = load(u"opencode-orchestrator"_s, u"_"_s, kFolder);
    if (known) {
        load(u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    } else {
        auto english = std::make_unique<QTranslator>(); // for its plurals
        if (english->load(kPrefix + u"en"_s, kFolder)) {
            QCoreApplication::installTranslator(english.get());
            m_translators.push_back(std::move(english));
        }
    }
    QGuiApplication::setLayoutDirection(known ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace oco::gui
