#include "app/development/dev_config.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;

/** What `.env` and the environment give together. */
class DevConfigTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(u".env"_s); }

    DevConfig read(const QByteArray &text, const QString &token = {}, const QString &url = {})
    {
        QFile file(this->file());
        file.remove();
        if (!text.isNull() && (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())) {
            return {};
        }
        file.close();
        QProcessEnvironment environment;
        environment.insert(u"WORKER_TOKEN"_s, token);
        environment.insert(u"CONVEX_URL"_s, url);
        return DevConfig::read(m_folder.path(), environment);
    }

private Q_SLOTS:
    void aWorker_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("worker"); // label and URL
        QTest::addColumn<int>("notes");

        const QByteArray both = "WORKER_TOKEN=machine_m:worker_w:secret_s\nCONVEX_URL=https://a.convex.cloud/\n";
        const QString token = u"machine_n:worker_v:secret_t"_s;
        const QString url = u"https://b.convex.cloud"_s;
        QTest::newRow("file") << both << QString() << QString() << u"m/w https://a.convex.cloud"_s << 0;
        QTest::newRow("environment") << QByteArray() << token << url << u"n/v https://b.convex.cloud"_s << 0;
        QTest::newRow("environment wins") << both << token << url << u"n/v https://b.convex.cloud"_s << 2;
        QTest::newRow("the same in both") << both << u"machine_m:worker_w:secret_s"_s << QString() << u"m/w https://a.convex.cloud"_s << 0;
        QTest::newRow("one each") << QByteArray("CONVEX_URL=https://a.convex.cloud\n") << token << QString()
                                  << u"n/v https://a.convex.cloud"_s << 0;
        QTest::newRow("broken line of something else") << "oops\n" + both << QString() << QString() << u"m/w https://a.convex.cloud"_s << 1;
    }

    void aWorker()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, token);
        QFETCH(QString, url);
        QFETCH(int, notes);
        const DevConfig config = read(text, token, url);
        const auto worker = config.worker();
        QVERIFY(worker);
        QTEST(worker->token.label() + u' ' + worker->convexUrl.toString(), "worker");
        QCOMPARE(worker->workingDirectory, m_folder.path());
        QCOMPARE(config.diagnostics.size(), notes);
        QVERIFY(config.missing.isEmpty());
    }

    void recovery_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("recovery"); // empty: no worker
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << QByteArray() << u"resume"_s << QString();
        QTest::newRow("empty") << QByteArray("WORKER_RECOVERY=\n") << u"resume"_s << QString();
        QTest::newRow("the default") << QByteArray("WORKER_RECOVERY=resume\n") << u"resume"_s << QString();
        QTest::newRow("the other") << QByteArray("WORKER_RECOVERY='answer-only-new'\n") << u"answer-only-new"_s << QString();
        QTest::newRow("wrong") << QByteArray("WORKER_RECOVERY=never\n") << QString()
                               << u".env:3:1: error: WORKER_RECOVERY: is \"never\", which is no policy. Write \"resume\""_s;
        QTest::newRow("broken") << QByteArray("WORKER_RECOVERY='resume\n") << QString()
                                << u".env:3:17: error: WORKER_RECOVERY: The quote"_s;
    }

    void recovery()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, recovery);
        QFETCH(QString, said);
        const DevConfig config = read("WORKER_TOKEN=machine_m:worker_w:secret_s\nCONVEX_URL=https://a.convex.cloud/\n" + line);
        QVERIFY(config.missing.isEmpty());
        const auto worker = config.worker();
        QCOMPARE(worker ? oco::config::recoveryName(worker->recovery) : QString(), recovery);
        QCOMPARE(config.canBeCompleted(), !recovery.isEmpty());
        const QString problems = config.problems().join(u'\n');
        QVERIFY2(said.isEmpty() ? problems.isEmpty() : problems.contains(said), qPrintable(problems));
    }

    void noWorker_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("said"); // by the instructions
        QTest::addColumn<bool>("canBeCompleted");

        QTest::newRow("nothing") << QByteArray() << QString() << u".env: error: CONVEX_URL is missing"_s << true;
        QTest::newRow("empty values") << QByteArray("WORKER_TOKEN=\nCONVEX_URL=''\n") << QString()
                                      << u".env: error: CONVEX_URL is missing"_s << true;
        QTest::newRow("one") << QByteArray("WORKER_TOKEN=machine_m:worker_w:secret_s\n") << QString()
                             << u".env: error: CONVEX_URL is missing"_s << true;
        QTest::newRow("wrong token") << QByteArray("# x\nWORKER_TOKEN=hush\nCONVEX_URL=https://a.convex.cloud\n") << QString()
                                     << u".env:2:1: error: WORKER_TOKEN: Worker token must be in format"_s << true;
        QTest::newRow("wrong URL") << QByteArray("WORKER_TOKEN=machine_m:worker_w:secret_s\nCONVEX_URL=http://a.convex.cloud\n")
                                   << QString() << u".env:2:1: error: CONVEX_URL: uses http"_s << true;
        QTest::newRow("wrong in the environment")
            << QByteArray("CONVEX_URL=https://a.convex.cloud\n") << u"hush"_s << u"environment: error: WORKER_TOKEN: "_s << false;
        QTest::newRow("broken line") << QByteArray("WORKER_TOKEN='hush\nCONVEX_URL=https://a.convex.cloud\n") << QString()
                                     << u".env:1:14: error: WORKER_TOKEN: The quote"_s << true;
        QTest::newRow("too large") << QByteArray(70'000, '#') << QString() << u"larger than"_s << false;
        QTest::newRow("not UTF-8") << QByteArray("# \xFF\n") << QString() << u".env:1:3: error: The file is not UTF-8"_s << false;
    }

    void noWorker()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, token);
        QFETCH(QString, said);
        const DevConfig config = read(text, token);
        QVERIFY(!config.worker());
        QTEST(config.canBeCompleted(), "canBeCompleted");
        const QString instructions = config.instructions().join(u'\n');
        QVERIFY2(instructions.contains(said), qPrintable(instructions));
        QVERIFY(instructions.contains(u"in %1 or in the environment"_s.arg(file())));
        QVERIFY(instructions.contains(u"\n    WORKER_TOKEN=machine_<machine_id>:worker_<worker_id>:secret_<secret>\n"
                                      "    CONVEX_URL=https://happy-otter-123.convex.cloud\n"_s));
        QVERIFY(!instructions.contains(u"hush"_s));
    }
};

QTEST_APPLESS_MAIN(DevConfigTest)
#include "dev_config_test.moc"
