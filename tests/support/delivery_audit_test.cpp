#include "support/delivery_audit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

namespace
{

struct Chunk {
    int sequence;
    QString text;
};

ObservedAnswer answer(const QString &content, const QList<Chunk> &chunks, bool completed = true)
{
    ObservedAnswer answer;
    answer.completed = completed;
    answer.message = {{u"content"_s, content}, {u"completed"_s, completed}};
    for (const Chunk &chunk : chunks) {
        answer.chunks.append(QJsonObject{{u"sequence"_s, chunk.sequence}, {u"chunk"_s, chunk.text}});
    }
    return answer;
}

QJsonObject message(const QString &role, bool completed, const QString &content = u"text"_s)
{
    return {{u"id"_s, role}, {u"role"_s, role}, {u"completed"_s, completed}, {u"content"_s, content}};
}

} // namespace

Q_DECLARE_METATYPE(ObservedAnswer)

class DeliveryAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrongWithAnAnswer_data()
    {
        QTest::addColumn<ObservedAnswer>("observed");
        QTest::addColumn<Chunks>("chunks");
        QTest::addColumn<QString>("finding"); // empty: all is well
        QTest::newRow("right") << answer(u"one two"_s, {{0, u"one "_s}, {1, u"two"_s}}) << Chunks::Whole << QString();
        QTest::newRow("open") << answer(u"one two"_s, {{0, u"one two"_s}}, false) << Chunks::Whole << u"not completed"_s;
        QTest::newRow("other text") << answer(u"one"_s, {{0, u"one"_s}}) << Chunks::Whole << u"the content is"_s;
        QTest::newRow("gap") << answer(u"one two"_s, {{0, u"one "_s}, {2, u"two"_s}}) << Chunks::Whole << u"missing: 1"_s;
        QTest::newRow("double") << answer(u"one two"_s, {{0, u"one "_s}, {1, u"two"_s}, {1, u"two"_s}}) << Chunks::Any
                                << u"more than once: 1"_s;
        QTest::newRow("late begin") << answer(u"one two"_s, {{1, u"one two"_s}}) << Chunks::Whole << u"missing: 0"_s;
        QTest::newRow("lost text") << answer(u"one two"_s, {{0, u"one "_s}}) << Chunks::Whole << u"the chunks give"_s;
        QTest::newRow("lost text over HTTP") << answer(u"one two"_s, {{0, u"one "_s}}) << Chunks::Beginning << QString();
        QTest::newRow("wrong text over HTTP") << answer(u"one two"_s, {{0, u"two"_s}}) << Chunks::Beginning << u"the chunks give"_s;
        QTest::newRow("run again") << answer(u"one two"_s, {{0, u"one "_s}, {1, u"[again] one two"_s}}) << Chunks::Restarted << QString();
        QTest::newRow("run again, doubled") << answer(u"one two"_s, {{0, u"one "_s}, {1, u"[again] one two two"_s}}) << Chunks::Restarted
                                            << u"the chunks give"_s;
    }

    void findsWhatIsWrongWithAnAnswer()
    {
        QFETCH(ObservedAnswer, observed);
        QFETCH(Chunks, chunks);
        QFETCH(QString, finding);
        const QString findings = auditAnswer(observed, {u"one two"_s, {}, chunks}).join(u"; "_s);
        QVERIFY2(finding.isEmpty() ? findings.isEmpty() : findings.contains(finding), qPrintable(findings));
    }

    void looksForPhrases()
    {
        const ObservedAnswer observed = answer(u"interrupted while running `bash`"_s, {});
        QCOMPARE(auditAnswer(observed, {{}, {u"`bash`"_s}, Chunks::Any}), QStringList());
        QCOMPARE(auditAnswer(observed, {{}, {u"`bash`"_s, u"`edit`"_s}, Chunks::Any}).size(), 1);
    }

    void findsWhatIsWrongWithASession()
    {
        const QJsonObject user = message(u"user"_s, true);
        const QJsonObject assistant = message(u"assistant"_s, true);
        QCOMPARE(auditSession(QJsonArray{user, assistant, user, assistant}), QStringList());
        QCOMPARE(auditSession(QJsonArray{user, message(u"assistant"_s, false)}).size(), 1);
        QCOMPARE(auditSession(QJsonArray{user, message(u"assistant"_s, true, {})}).size(), 1);
        QCOMPARE(auditSession(QJsonArray{user, assistant, assistant}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(DeliveryAuditTest)
#include "delivery_audit_test.moc"
