#include "gui/dashboard/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace oco;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kRuns = 20;
constexpr int kWorkers = 50;

QList<app::NamedWorker> manyWorkers()
{
    QList<app::NamedWorker> workers;
    for (int i = 0; i < kWorkers; ++i) {
        app::NamedWorker named;
        named.name = u"jd7f3k2m9x%1/k57c8v1n4q%2"_s.arg(i).arg(i);
        named.status.label = named.name;
        named.status.workingDirectory = u"/srv/projects/some-directory-%1"_s.arg(i);
        named.status.deployment = u"https://happy-otter-123.convex.cloud"_s;
        named.status.state = static_cast<worker::State>(i % (static_cast<int>(worker::State::Failed) + 1));
        workers.append(named);
    }
    return workers;
}

/** Opens one dashboard after the other, each when the one before has been painted. */
class Runs : public QObject
{
public:
    void next()
    {
        m_timer.start();
        m_window = std::make_unique<gui::MainWindow>();
        m_window->workers().setWorkers(manyWorkers());
        m_window->installEventFilter(this);
        m_window->show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) { // all of it is painted in this one
            m_window->removeEventFilter(this);
            watched->event(event);
            m_milliseconds.append(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            QMetaObject::invokeMethod(this, &Runs::painted, Qt::QueuedConnection);
            return true;
        }
        return false;
    }

private:
    void painted()
    {
        m_window.reset();
        if (m_milliseconds.size() < kRuns) {
            next();
            return;
        }
        const double first = m_milliseconds.first();
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        QTextStream(stdout) << "dashboard of " << kWorkers << " workers, until painted: median " << m_milliseconds.at(kRuns / 2)
                            << " ms, first " << first << " ms, slowest " << m_milliseconds.last() << " ms\n";
        QCoreApplication::quit();
    }

    QElapsedTimer m_timer;
    std::unique_ptr<gui::MainWindow> m_window;
    QList<double> m_milliseconds;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Runs runs;
    QMetaObject::invokeMethod(&runs, &Runs::next, Qt::QueuedConnection);
    return QApplication::exec();
}
