#include "opencode/binary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;
using oco::opencode::BinarySearch;
using oco::opencode::findBinary;

namespace
{

const QByteArray kElf = QByteArrayLiteral("\x7f"
                                          "ELF and more");
const QByteArray kScript = QByteArrayLiteral("#!/bin/sh\nexec true\n");
#ifdef Q_PROCESSOR_ARM_64
const QString kPlatform = QStringLiteral("opencode-linux-arm64");
#else
const QString kPlatform = QStringLiteral("opencode-linux-x64");
#endif

} // namespace

class BinaryTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString at(const QString &name) const { return m_dir->path() + u'/' + name; }

    QString make(const QString &name, const QByteArray &content, bool executable = true) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            return {};
        }
        auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        file.setPermissions(executable ? permissions | QFileDevice::ExeOwner : permissions);
        return at(name);
    }

    void link(const QString &target, const QString &name) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QVERIFY(QFile::link(target, at(name)));
    }

    [[nodiscard]] BinarySearch search(const QString &configured = {}) const
    {
        return {configured, {at(u"path1"_s), at(u"path2"_s)}, at(u"home"_s), {at(u"usr/local/bin"_s)}};
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void saysHowToInstallAndWhereItLooked()
    {
        const auto found = findBinary(search());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QVERIFY(found.error().remedy.contains(u"npm install -g opencode-ai"));
        for (const QString &folder : {u"path1"_s, u"path2"_s, u"home/.opencode/bin"_s, u"usr/local/bin"_s}) {
            QVERIFY2(found.error().cause.contains(at(folder)), qPrintable(folder));
        }
    }

    void looksInThisOrder()
    {
        // Each one made later wins over those before.
        for (const QString &folder :
             {u"usr/local/bin"_s, u"home/.nvm/versions/node/v20.1.0/bin"_s, u"home/.local/share/npm/bin"_s, u"home/.npm-global/bin"_s,
              u"home/.bun/bin"_s, u"home/.local/bin"_s, u"home/.opencode/bin"_s, u"path2"_s, u"path1"_s}) {
            const QString path = make(folder + u"/opencode"_s, kElf);
            QCOMPARE(findBinary(search()).value_or(QString()), path);
        }
        const QString configured = make(u"mine/oc"_s, kElf);
        QCOMPARE(findBinary(search(configured)).value_or(QString()), configured);
    }

    void expandsTheHomeOfASetting()
    {
        const QString path = make(u"home/mine/oc"_s, kElf);
        QCOMPARE(findBinary(search(u"~/mine/oc"_s)).value_or(QString()), path);
    }

    void aSettingThatIsWrongIsNotReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << u"missing"_s << ErrorCode::NotFound;
        QTest::newRow("a folder") << u"path1"_s << ErrorCode::InvalidInput;
        QTest::newRow("not executable") << u"plain"_s << ErrorCode::PermissionDenied;
    }

    void aSettingThatIsWrongIsNotReplaced()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        make(u"path1/opencode"_s, kElf);
        make(u"plain"_s, kElf, false);
        const auto found = findBinary(search(at(name)));
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
        QVERIFY(found.error().message.contains(at(name)));
    }

    void goesOnAfterAFileThatMayNotRun()
    {
        make(u"path1/opencode"_s, kElf, false);
        const auto none = findBinary(search());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::PermissionDenied);
        QVERIFY(none.error().remedy.contains(u"chmod +x"));
        const QString good = make(u"path2/opencode"_s, kElf);
        QCOMPARE(findBinary(search()).value_or(QString()), good);
    }

    void neverLooksInRelativeFolders()
    {
        make(u"opencode"_s, kElf);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_dir->path()));
        BinarySearch relative;
        relative.path = QStringList{u"."_s, QString()};
        const auto found = findBinary(relative);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(!found);
    }

    void followsTheNpmWrapper_data()
    {
        QTest::addColumn<QString>("wrapper"); // where .bin/opencode leads
        QTest::addColumn<QString>("native");
        QTest::newRow("hoisted") << u"lib/node_modules/opencode-ai/bin/opencode"_s
                                 << u"lib/node_modules/"_s + kPlatform + u"/bin/opencode"_s;
        QTest::newRow("nested") << u"lib/node_modules/opencode-ai/bin/opencode.exe"_s
                                << u"lib/node_modules/opencode-ai/node_modules/"_s + kPlatform + u"/bin/opencode"_s;
        QTest::newRow("pnpm") << u"pnpm/.pnpm/opencode-ai@1/node_modules/opencode-ai/bin/opencode"_s
                              << u"pnpm/.pnpm/opencode-ai@1/node_modules/"_s + kPlatform + u"/bin/opencode"_s;
        QTest::newRow("another libc") << u"lib/node_modules/opencode-ai/bin/opencode"_s
                                      << u"lib/node_modules/"_s + kPlatform + u"-musl/bin/opencode"_s;
    }

    void followsTheNpmWrapper()
    {
        QFETCH(QString, wrapper);
        QFETCH(QString, native);
        make(wrapper, "#!/usr/bin/env node\n");
        const QString expected = make(native, kElf);
        link(at(wrapper), u"path1/opencode"_s);
        const auto found = findBinary(search());
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().toString()));
        QCOMPARE(QFileInfo(*found).canonicalFilePath(), QFileInfo(expected).canonicalFilePath());
    }

    void followsAShellShim()
    {
        make(u"node_modules/.bin/opencode"_s, "#!/bin/sh\nbasedir=$(dirname \"$0\")\n"
                                              "exec node \"$basedir/../opencode-ai/bin/opencode\" \"$@\"\n");
        make(u"node_modules/opencode-ai/bin/opencode"_s, "#!/usr/bin/env node\n");
        const QString native = make(u"node_modules/"_s + kPlatform + u"/bin/opencode"_s, kElf);
        const auto found = findBinary(search(at(u"node_modules/.bin/opencode"_s)));
        QVERIFY(found.has_value());
        QCOMPARE(QFileInfo(*found).canonicalFilePath(), QFileInfo(native).canonicalFilePath());
    }

    void aLinkToANativeProgramIsUsedAsItIs()
    {
        // It stays right when an update moves what it leads to.
        link(make(u"lib/node_modules/opencode-ai/bin/opencode.exe"_s, kElf), u"path1/opencode"_s);
        QCOMPARE(findBinary(search()).value_or(QString()), at(u"path1/opencode"_s));
    }

    void aPackageWithoutItsProgramIsAnError()
    {
        make(u"lib/node_modules/opencode-ai/bin/opencode"_s, "#!/usr/bin/env node\n");
        link(at(u"lib/node_modules/opencode-ai/bin/opencode"_s), u"path1/opencode"_s);
        const auto found = findBinary(search());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QVERIFY(found.error().remedy.contains(u"npm install -g opencode-ai"));
    }

    void somebodysOwnScriptIsUsedAsItIs()
    {
        const QString script = make(u"path1/opencode"_s, kScript);
        QCOMPARE(findBinary(search()).value_or(QString()), script);
    }
};

QTEST_GUILESS_MAIN(BinaryTest)
#include "binary_test.moc"
