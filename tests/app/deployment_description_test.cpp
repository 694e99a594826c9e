#include "app/deployment_description.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::app::DeploymentDescription;
using oco::base::ErrorCode;

/** The file that holds the login: its mode, its content, and what `deployment` prints of it. */
class DeploymentDescriptionTest : public QObject
{
    Q_OBJECT

private:
    static DeploymentDescription example()
    {
        return {QUrl(u"http://127.0.0.1:4321"_s), u"login-1"_s, u"m1"_s, {{u"w1"_s, u"/a b"_s}, {u"w2"_s, u"/c"_s}}, u"w1"_s};
    }

private Q_SLOTS:
    void isReadableByItsOwnerOnly()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"local/local.json"_s);
        QVERIFY(example().write(path));
        const QFileDevice::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
        QCOMPARE(QFileInfo(home.filePath(u"local"_s)).permissions() & others, QFileDevice::Permissions());
        const auto read = DeploymentDescription::read(path);
        QVERIFY(read);
        QVERIFY(*read == example());
    }

    void printsTheAgreedFieldsOnly()
    {
        const QJsonObject printed = QJsonDocument::fromJson(example().toJson()).object();
        QCOMPARE(printed.keys(), (QStringList{u"loginSessionId"_s, u"machineId"_s, u"url"_s, u"workers"_s}));
        QCOMPARE(printed[u"url"].toString(), u"http://127.0.0.1:4321"_s);
        QCOMPARE(printed[u"workers"].toArray().size(), 2);
        const QJsonObject worker = printed[u"workers"].toArray().first().toObject();
        QCOMPARE(worker.keys(), (QStringList{u"workerId"_s, u"workingDirectory"_s}));
        QCOMPARE(worker[u"workingDirectory"].toString(), u"/a b"_s);
    }

    void refusesWhatIsNotOne()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(u"local.json"_s);
        QCOMPARE(DeploymentDescription::read(path).error().code, ErrorCode::NotFound);
        for (const QByteArray &text : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"url\": \"http://127.0.0.1:1\"}")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text);
            file.close();
            QCOMPARE(DeploymentDescription::read(path).error().code, ErrorCode::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(DeploymentDescriptionTest)
#include "deployment_description_test.moc"
