#include "base/process_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::base::ProcessLock;

class ProcessLockTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void isHeldByOne()
    {
        ProcessLock first(m_folder.filePath(u"one.lock"_s));
        ProcessLock second(m_folder.filePath(u"one.lock"_s));
        QVERIFY(first.tryLock());
        QVERIFY(!second.tryLock()); // also within a process
        QCOMPARE(second.error(), QLockFile::LockFailedError);
        first.unlock();
        QVERIFY(second.tryLock());
    }

    void aDeadHolderWithOurProcessIdHoldsNothing()
    {
        // What a killed process leaves in a container, where the next one has its process id.
        const QString left = m_folder.filePath(u"left.lock"_s);
        {
            ProcessLock living(m_folder.filePath(u"living.lock"_s));
            QVERIFY(living.tryLock());
            QVERIFY(QFile::copy(m_folder.filePath(u"living.lock"_s), left));
        }
        ProcessLock lock(left);
        QVERIFY(lock.tryLock());
    }
};

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "process_lock_test.moc"
