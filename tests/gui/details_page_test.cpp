#include "base/version.h"
#include "gui/dashboard/details_page.h"
#include "sample_workers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace oco;
using namespace Qt::StringLiterals;
using test::sampleWorker;
using worker::State;

class DetailsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<gui::DetailsPage>();
        m_page->resize(700, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void withoutAWorkerItSaysHowToGetOne()
    {
        QVERIFY(find<QLabel>(u"nothingText"_s)->isVisible());
        m_page->setRow(hosted(State::Ready));
        QVERIFY(!find<QLabel>(u"nothingText"_s)->isVisible());
        m_page->setRow(std::nullopt);
        QVERIFY(find<QLabel>(u"nothingText"_s)->isVisible());
    }

    void theFieldsAreTold()
    {
        gui::WorkerRow row = hosted(State::Ready);
        row.worker.status.sessions = 4;
        row.worker.status.answersToday = 17;
        row.worker.status.opencodeVersion = u"1.18.33"_s;
        row.worker.status.models = QStringList{u"anthropic/one"_s, u"openai/two"_s};
        row.recovery = u"answer-only-new"_s;
        row.worker.status.notes = QStringList{u"The live connection is refused."_s};
        m_page->setRow(row);
        QCOMPARE(find<QLabel>(u"stateText"_s)->text(), u"Ready"_s);
        QVERIFY(!find<QLabel>(u"stateIcon"_s)->pixmap().isNull());
        QVERIFY(!find<QWidget>(u"problemBox"_s)->isVisible());
        QVERIFY(!find<QLabel>(u"mistakes"_s)->isVisible());
        QVERIFY(find<QLabel>(u"notes"_s)->text().contains(u"refused"));
        QCOMPARE(find<QLineEdit>(u"directory"_s)->text(), u"/srv/projects/w1"_s);
        QCOMPARE(find<QLineEdit>(u"deployment"_s)->text(), u"https://happy-otter-123.convex.cloud"_s);
        QCOMPARE(find<QLineEdit>(u"machineId"_s)->text(), u"m1"_s);
        QCOMPARE(find<QLineEdit>(u"workerId"_s)->text(), u"w1"_s);
        QCOMPARE(find<QLabel>(u"lastContact"_s)->text(), u"never"_s);
        QCOMPARE(find<QLabel>(u"sessions"_s)->text(), u"4"_s);
        QCOMPARE(find<QLabel>(u"answersToday"_s)->text(), u"17"_s);
        QVERIFY(find<QLabel>(u"recovery"_s)->text().contains(u"only"));
        QCOMPARE(find<QLabel>(u"opencodeVersion"_s)->text(), u"1.18.33"_s);
        QCOMPARE(find<QPlainTextEdit>(u"models"_s)->toPlainText(), u"anthropic/one\nopenai/two"_s);
        QCOMPARE(find<QLabel>(u"programVersion"_s)->text(), QString::fromLatin1(base::kVersion));
    }

    void aProblemIsToldWithItsRemedyAndCanBeCopied()
    {
        gui::WorkerRow row = hosted(State::Failed);
        row.worker.status.problem = test::sampleProblem();
        m_page->setRow(row);
        QVERIFY(find<QWidget>(u"problemBox"_s)->isVisible());
        QCOMPARE(find<QLabel>(u"problemMessage"_s)->text(), test::sampleProblem().message);
        QCOMPARE(find<QLabel>(u"problemRemedy"_s)->text(), test::sampleProblem().remedy);
        QVERIFY(find<QLabel>(u"problemCause"_s)->text().contains(test::sampleProblem().cause));
        QTest::mouseClick(find<QPushButton>(u"problemCopy"_s), Qt::LeftButton);
        QCOMPARE(
            QGuiApplication::clipboard()->text(),
            u"m1/w1\nFailed\n%1\n%2\n%3\n"_s.arg(test::sampleProblem().message, test::sampleProblem().remedy, test::sampleProblem().cause));
        row.worker.status.problem.reset();
        m_page->setRow(row);
        QVERIFY(!find<QWidget>(u"problemBox"_s)->isVisible());
    }

    void valuesCanBeCopied_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("copied");
        QTest::newRow("directory") << u"directoryCopy"_s << u"/srv/projects/w1"_s;
        QTest::newRow("deployment") << u"deploymentCopy"_s << u"https://happy-otter-123.convex.cloud"_s;
        QTest::newRow("machine") << u"machineIdCopy"_s << u"m1"_s;
        QTest::newRow("worker") << u"workerIdCopy"_s << u"w1"_s;
    }

    void valuesCanBeCopied()
    {
        QFETCH(QString, button);
        m_page->setRow(hosted(State::Ready));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton);
        QTEST(QGuiApplication::clipboard()->text(), "copied");
    }

    void mistakesAreToldWithTheirLines()
    {
        gui::WorkerRow row = hosted(State::Stopped);
        row.hosted = false;
        config::Diagnostic mistake;
        mistake.file = u"/etc/workers.json"_s;
        mistake.line = 7;
        mistake.field = u"working_directory"_s;
        mistake.message = u"does not exist"_s;
        row.mistakes = {mistake};
        m_page->setRow(row);
        QCOMPARE(find<QLabel>(u"stateText"_s)->text(), u"Has a mistake"_s);
        const QString text = find<QLabel>(u"mistakes"_s)->text();
        QVERIFY2(text.contains(u"/etc/workers.json") && text.contains(u"Line 7: working_directory: does not exist"), qPrintable(text));
    }

    void longValuesNeedNoRoom()
    {
        gui::WorkerRow row = hosted(State::Failed);
        row.worker.status.workingDirectory = u"/srv/"_s + QString(2'000, u'x');
        row.worker.status.problem =
            base::Error{base::ErrorCode::Internal, QString(3'000, u'm'), QString(3'000, u'r'), QString(100'000, u'c')};
        row.worker.status.notes = QStringList{QString(3'000, u'n')};
        m_page->setRow(row);
        QVERIFY2(m_page->minimumSizeHint().width() < 500, qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QVERIFY(find<QWidget>(u"detailsContent"_s)->width() <= m_page->width());
        QVERIFY(find<QLineEdit>(u"directory"_s)->toolTip().contains(u"/srv/"));
    }

    void textFromOutsideIsPlain()
    {
        gui::WorkerRow row = hosted(State::Failed);
        row.worker.status.problem = base::Error{base::ErrorCode::Internal, u"<b>bold</b>"_s, {}, {}};
        m_page->setRow(row);
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
            }
        }
    }

    void aSelectionSurvivesAnUpdate()
    {
        gui::WorkerRow row = hosted(State::Ready);
        m_page->setRow(row);
        auto *field = find<QLineEdit>(u"workerId"_s);
        field->selectAll();
        row.worker.status.sessions = 9;
        m_page->setRow(row);
        QCOMPARE(field->selectedText(), u"w1"_s);
    }

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return found;
    }
    [[nodiscard]] static gui::WorkerRow hosted(State state)
    {
        gui::WorkerRow row;
        row.worker = sampleWorker(u"w1"_s, state);
        return row;
    }

    std::unique_ptr<gui::DetailsPage> m_page;
};

QTEST_MAIN(DetailsPageTest)
#include "details_page_test.moc"
