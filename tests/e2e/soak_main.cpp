#include "e2e/soak.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/** Runs the soak as one test function, because what it is made of reports through QtTest. */
class SoakTest : public QObject
{
    Q_OBJECT

public:
    SoakTest(double minutes, quint32 seed) : m_minutes(minutes), m_seed(seed) {}

private Q_SLOTS:
    void everyMessageIsAnsweredOnce()
    {
        oco::e2e::Soak soak(m_seed);
        QVERIFY(soak.start());
        const oco::e2e::SoakReport report = soak.run(std::chrono::seconds(static_cast<int>(m_minutes * 60)));
        std::printf("%s\nseed %u\n", qPrintable(report.toTable()), m_seed);
        QVERIFY(report.messages > 0);
        QVERIFY(report.violations.isEmpty());
    }

private:
    double m_minutes;
    quint32 m_seed;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const double minutes = arguments.value(1).toDouble();
    if (minutes <= 0) {
        std::fputs("usage: soak MINUTES [SEED]\n", stderr);
        return 2;
    }
    const quint32 seed = arguments.size() > 2 ? arguments[2].toUInt() : QRandomGenerator::global()->generate();
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(static_cast<int>((minutes + 15) * 60'000))); // five minutes otherwise
    SoakTest test(minutes, seed);
    return QTest::qExec(&test, {arguments.first(), u"-maxwarnings"_s, u"0"_s}) == 0 ? 0 : 1;
}

#include "soak_main.moc"
