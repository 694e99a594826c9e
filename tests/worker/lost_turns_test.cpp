#include "opencode/identifiers.h"
#include "worker/lost_turns.h"
#include "worker/prompt_ids.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::opencode::makeId;
using oco::opencode::Message;
using oco::opencode::MessageRole;
using oco::worker::findPrompts;
using oco::worker::FoundPrompt;
using oco::worker::promptTail;

namespace
{

const QString kDeployment = u"https://one.convex.cloud"_s;

Message message(const QString &id, MessageRole role = MessageRole::User, const QStringList &partIds = {u"prt_1"_s})
{
    Message message;
    message.info.id = id;
    message.info.role = role;
    for (const QString &partId : partIds) {
        oco::opencode::Part part;
        part.id = partId;
        part.messageId = id;
        message.parts.append(part);
    }
    return message;
}

/** As the placeholder's turn names its prompt. */
QString idFor(const QString &placeholder, qint64 time, const QString &deployment = kDeployment)
{
    return makeId(u"msg"_s, time, 0, promptTail(deployment, placeholder));
}

} // namespace

/** Delivery rule 6: prompts of ours are recognised in opencode without any state. */
class LostTurnsTest : public QObject
{
    Q_OBJECT

private:
    QHash<QString, QString> m_chats{{u"ph1"_s, u"chat1"_s}, {u"ph2"_s, u"chat2"_s}, {u"ph3"_s, u"chat1"_s}};

    [[nodiscard]] QList<FoundPrompt> find(const QList<Message> &messages) const
    {
        QHash<QString, QString> placeholders;
        for (auto it = m_chats.cbegin(); it != m_chats.cend(); ++it) {
            placeholders.insert(promptTail(kDeployment, it.key()), it.key());
        }
        return findPrompts(placeholders, m_chats, u"ses"_s, messages);
    }

private Q_SLOTS:
    void nothingIsFoundAmongOthers_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("user");
        QTest::newRow("opencode's own id") << makeId(u"msg"_s, 5, 0, u"abcdefghijklmn"_s) << true;
        QTest::newRow("another deployment") << idFor(u"ph1"_s, 5, u"https://two.convex.cloud"_s) << true;
        QTest::newRow("another placeholder") << idFor(u"ph9"_s, 5) << true;
        QTest::newRow("an assistant message") << idFor(u"ph1"_s, 5) << false;
        QTest::newRow("the tail alone") << promptTail(kDeployment, u"ph1"_s) << true;
        QTest::newRow("cut") << idFor(u"ph1"_s, 5).chopped(1) << true;
        QTest::newRow("longer") << QString(idFor(u"ph1"_s, 5) + u'x') << true;
        QTest::newRow("no id") << QString() << true;
    }

    void nothingIsFoundAmongOthers()
    {
        QFETCH(QString, id);
        QFETCH(bool, user);
        QCOMPARE(find({message(id, user ? MessageRole::User : MessageRole::Assistant)}), QList<FoundPrompt>());
    }

    void findsThemWhateverTheirTime()
    {
        const QString first = idFor(u"ph1"_s, 1'700'000'000'000);
        const QString second = idFor(u"ph3"_s, 1'800'000'000'000);
        const QList<FoundPrompt> found =
            find({message(makeId(u"msg"_s, 1, 0, u"abcdefghijklmn"_s)), message(first), message(u"msg_a"_s, MessageRole::Assistant),
                  message(second, MessageRole::User, {u"prt_2"_s, u"prt_3"_s})});
        const QList<FoundPrompt> expected{{u"ph1"_s, u"chat1"_s, u"ses"_s, first, u"prt_1"_s},
                                          {u"ph3"_s, u"chat1"_s, u"ses"_s, second, u"prt_2"_s}};
        QCOMPARE(found, expected);
    }

    void aPromptWithoutAPartIsFound()
    {
        const QString id = idFor(u"ph2"_s, 7);
        QCOMPARE(find({message(id, MessageRole::User, {})}), (QList<FoundPrompt>{{u"ph2"_s, u"chat2"_s, u"ses"_s, id, {}}}));
    }

    void nothingIsSoughtInNothing()
    {
        QCOMPARE(find({}), QList<FoundPrompt>());
        QCOMPARE(findPrompts({}, {}, u"ses"_s, {message(idFor(u"ph1"_s, 5))}), QList<FoundPrompt>());
        // An id that is none has an empty tail, which must not lead anywhere.
        QCOMPARE(findPrompts({{QString(), QString()}}, {}, u"ses"_s, {message(u"x"_s)}), QList<FoundPrompt>());
    }
};

QTEST_APPLESS_MAIN(LostTurnsTest)
#include "lost_turns_test.moc"
