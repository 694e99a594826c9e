#include "base/result.h"
#include "base/when_done.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;
using oco::base::Result;
using oco::base::whenDone;

class WhenDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsLaterWithTheResult()
    {
        QObject context;
        int seen = 0;
        whenDone(oco::base::ready<int>(7), &context, [&](const Result<int> &result) { seen = *result; });
        QCOMPARE(seen, 0); // never from inside the call
        QTRY_COMPARE(seen, 7);
        QTRY_COMPARE(context.children().size(), 0); // the watcher went with its work
    }

    void carriesErrors()
    {
        QObject context;
        QString seen;
        whenDone(oco::base::ready<int>(oco::base::fail(ErrorCode::Io, u"broken"_s)), &context,
                 [&](const Result<int> &result) { seen = result.error().message; });
        QTRY_COMPARE(seen, u"broken"_s);
    }

    void neverCallsADeadContext()
    {
        QPromise<Result<int>> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        bool called = false;
        whenDone(promise.future(), context.get(), [&](const Result<int> &) { called = true; });
        promise.addResult(Result<int>(1));
        promise.finish();
        context.reset();
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void cancelledFuturesCallNobody()
    {
        QObject context;
        bool called = false;
        {
            QPromise<Result<int>> promise;
            promise.start();
            whenDone(promise.future(), &context, [&](const Result<int> &) { called = true; });
        }
        QTest::qWait(20);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(WhenDoneTest)
#include "when_done_test.moc"
