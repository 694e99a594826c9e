#include "base/log_context.h"
#include "base/thread.h"

#include <QPointer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class ThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsAndEndsTheObjectOnItsThread()
    {
        QThread *made = nullptr;
        QThread *ended = nullptr;
        QString context;
        {
            oco::base::Thread thread(u"m/w"_s);
            thread.start([&]() -> QObject * {
                made = QThread::currentThread();
                context = oco::base::threadLogContext();
                auto *object = new QObject;
                connect(
                    object, &QObject::destroyed, object, [&] { ended = QThread::currentThread(); }, Qt::DirectConnection);
                return object;
            });
            QVERIFY(made != nullptr);
            QVERIFY(made != QThread::currentThread());
            QCOMPARE(thread.object()->thread(), made);
        }
        QCOMPARE(ended, made);
        QCOMPARE(context, u"m/w"_s);
    }

    void endsWithoutAStart()
    {
        const oco::base::Thread thread(u"unused"_s);
        QCOMPARE(thread.object(), nullptr);
    }
};

QTEST_GUILESS_MAIN(ThreadTest)
#include "thread_test.moc"
