#include "gui/common/languages.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace oco;
using namespace Qt::StringLiterals;

namespace
{

struct Text {
    QString context;
    QString source;
    QStringList translations; // one a form
    bool plural = false;
    bool finished = true;
};

Text readText(QXmlStreamReader &xml, const QString &context)
{
    Text text{context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            text.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            text.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!text.plural) {
                text.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement()) {
                text.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> readCatalogue(const QString &path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            texts.append(readText(xml, context));
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

/** What a translation may move but not lose. */
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression kParts(u"%\\d|\\[\\*\\]|\\n|opencode_binary|workers\\.json|\\.env\\b|https?://"_s);
    QStringList parts;
    auto matches = kParts.globalMatch(text);
    while (matches.hasNext()) {
        parts.append(matches.next().captured());
    }
    parts.sort();
    return parts;
}

QString pathOf(const QString &code)
{
    return QStringLiteral(OCO_SOURCES) + u"/translations/opencode-orchestrator_%1.ts"_s.arg(code);
}

QStringList sourcesOf(const QList<Text> &texts)
{
    QStringList sources;
    for (const Text &text : texts) {
        sources.append(text.context + u": "_s + text.source);
    }
    sources.sort();
    return sources;
}

} // namespace

/** The files of the translators: every text is there, whole, and the program brings each language. */
class CataloguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsInTheProgram()
    {
        QStringList codes;
        for (const gui::Language &language : gui::availableLanguages()) {
            codes.append(language.code);
            QVERIFY2(QFile::exists(pathOf(language.code)), qPrintable(language.code));
        }
        codes.sort();
        QCOMPARE(codes, (QStringList{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s, u"ko"_s, u"pl"_s, u"pt_BR"_s, u"ru"_s,
                                     u"zh_CN"_s}));
    }

    void unknownLanguagesAreEnglish()
    {
        gui::Languages languages;
        languages.set(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        languages.set(u"he"_s); // as the words then are, from left to right
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QCoreApplication::translate("oco::gui::MainWindow", "&Quit"), u"&Quit"_s);
        languages.set(u"de"_s);
        QCOMPARE(QCoreApplication::translate("oco::gui::MainWindow", "&Quit"), u"&Beenden"_s);
    }

    void theCataloguesHaveTheTextsOfTheSources()
    {
        const QTemporaryDir folder;
        for (const QString &code : {u"de"_s, u"en"_s}) {
            const QString copy = folder.filePath(code + u".ts"_s);
            QVERIFY(QFile::copy(pathOf(code), copy));
            QProcess lupdate;
            lupdate.setWorkingDirectory(QStringLiteral(OCO_SOURCES));
            QStringList arguments{u"-I"_s, u"src"_s, u"-no-obsolete"_s, u"src/gui"_s, u"src/app"_s, u"ui"_s, u"-ts"_s, copy};
            if (code == u"en"_s) {
                arguments.prepend(u"-pluralonly"_s);
            }
            lupdate.start(QStringLiteral(OCO_LUPDATE), arguments);
            QVERIFY(lupdate.waitForFinished());
            QCOMPARE(lupdate.exitCode(), 0);
            QCOMPARE(sourcesOf(readCatalogue(copy)), sourcesOf(readCatalogue(pathOf(code))));
        }
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList files = QDir(QStringLiteral(OCO_SOURCES "/translations")).entryList({u"*.ts"_s});
        for (const QString &file : files) {
            const QString code = file.section(u'_', 1).chopped(3);
            QTest::newRow(qPrintable(code)) << code;
        }
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        const QList<Text> texts = readCatalogue(pathOf(code));
        // English has its plurals only; the others have the same texts as German.
        QVERIFY(!texts.isEmpty());
        if (code != u"en"_s) {
            QCOMPARE(texts.size(), readCatalogue(pathOf(u"de"_s)).size());
        }
        for (const Text &text : texts) {
            const QString where = text.context + u": "_s + text.source;
            QVERIFY2(text.finished, qPrintable(where));
            QVERIFY2(!text.translations.isEmpty(), qPrintable(where));
            const bool one = std::ranges::any_of(text.translations, [](const QString &form) { return form.contains(u"%n"_s); });
            QVERIFY2(!text.plural || one, qPrintable(where));
            for (const QString &form : text.translations) {
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(where));
                QVERIFY2(fixedParts(form) == fixedParts(text.source), qPrintable(where + u" => "_s + form));
                QVERIFY2(form.contains(u'&') <= text.source.contains(u'&'), qPrintable(where + u" => "_s + form));
                QVERIFY2(form.count(u'&') <= 1, qPrintable(where + u" => "_s + form));
            }
        }
    }
};

QTEST_MAIN(CataloguesTest)
#include "catalogues_test.moc"
