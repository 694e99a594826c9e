#include "app/commands/outcome.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "base/redaction.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

int Outcome::done(const QString &sentence, const QJsonObject &details) const
{
    if (m_json) {
        QJsonObject object = details;
        object.insert(u"ok"_s, true);
        writeJson(object);
    } else {
        writeOut(base::redacted(sentence) + u'\n');
    }
    return exit_status::kOk;
}

int Outcome::failed(const base::Error &error, int exitStatus) const
{
    if (m_json) {
        const QJsonObject object{{u"message"_s, base::redacted(error.message)},
                                 {u"remedy"_s, base::redacted(error.remedy)},
                                 {u"cause"_s, base::redacted(error.cause)}};
        writeJson({{u"ok"_s, false}, {u"error"_s, object}});
    } else {
        writeErrorLine(error.toString());
    }
    return exitStatus;
}

void Outcome::note(const QString &sentence) const
{
    if (!m_json) {
        writeErrorLine(sentence);
    }
}

} // namespace oco::app
