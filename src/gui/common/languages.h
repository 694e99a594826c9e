#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace oco::gui
{

struct Language {
    QString code;       // "de", "pt_BR"
    QString nativeName; // "Deutsch"
};

/** Those that this build brings, English first, then by their own names. */
[[nodiscard]] QList<Language> availableLanguages();

/** The translators of the application: ours and Qt's. Main thread only. */
class Languages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** code: as in AppSettings; empty: the system's. One that there is none for means English. */
    void set(const QString &code);

private:
    std::optional<QString> m_code; // nothing: not set yet
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace oco::gui
