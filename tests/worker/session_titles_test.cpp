#include "worker/session_map.h"
#include "worker/session_titles.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SessionTitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsANewTitleOnce()
    {
        oco::worker::SessionMap sessions(nullptr, nullptr); // what is inserted is known before it is stored
        static_cast<void>(sessions.insert(u"chat"_s, u"ses_1"_s));
        oco::worker::SessionTitles titles;
        const auto session = [](const QString &id, const QString &title) {
            oco::opencode::Session result;
            result.id = id;
            result.title = title;
            return result;
        };
        QVERIFY(!titles.update(session(u"ses_other"_s, u"Title"_s), sessions));
        QVERIFY(!titles.update(session(u"ses_1"_s, u"New session - 2026-01-02T03:04:05.000Z"_s), sessions));
        const auto rename = titles.update(session(u"ses_1"_s, u"Title"_s), sessions);
        QVERIFY(rename.has_value());
        QCOMPARE(rename->chatSessionId, u"chat"_s);
        QCOMPARE(rename->name, u"Title"_s);
        QVERIFY(!titles.update(session(u"ses_1"_s, u"Title"_s), sessions));
        QVERIFY(titles.update(session(u"ses_1"_s, u"Other"_s), sessions).has_value());
    }
};

QTEST_APPLESS_MAIN(SessionTitlesTest)
#include "session_titles_test.moc"
