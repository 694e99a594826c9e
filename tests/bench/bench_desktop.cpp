#include "desktop/desktop_session.h"
#include "support/temp_home.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

#include <xcb/xcb.h>

using namespace Qt::StringLiterals;
using namespace oco;

namespace
{

constexpr int kRuns = 15;
constexpr int kLimit = 20'000; // ms

template <typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

/** What is on a display, asked without a library in between that would cost time. */
class Display
{
public:
    explicit Display(const QString &name) : m_connection(xcb_connect(name.toLatin1().constData(), nullptr)) {}
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;
    Display(Display &&) = delete;
    Display &operator=(Display &&) = delete;

    /** Windows below the tray's. */
    [[nodiscard]] int iconWindows() const
    {
        const Reply<xcb_get_selection_owner_reply_t> owner(
            xcb_get_selection_owner_reply(m_connection, xcb_get_selection_owner(m_connection, atom("_NET_SYSTEM_TRAY_S0")), nullptr),
            &std::free);
        return owner ? descendants(topOf(owner->owner)) : 0;
    }

    /** Windows that the window manager has shown. */
    [[nodiscard]] int clients() const
    {
        const Reply<xcb_get_property_reply_t> list(
            xcb_get_property_reply(m_connection,
                                   xcb_get_property(m_connection, 0, root(), atom("_NET_CLIENT_LIST"), XCB_ATOM_WINDOW, 0, 1024), nullptr),
            &std::free);
        return list ? xcb_get_property_value_length(list.get()) / 4 : 0;
    }

private:
    [[nodiscard]] xcb_window_t root() const { return xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root; }

    [[nodiscard]] xcb_atom_t atom(const char *name) const
    {
        const Reply<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(m_connection, xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(qstrlen(name)), name), nullptr),
            &std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    /** The tray's selection may belong to an invisible window of its own: all of its siblings are counted then. */
    [[nodiscard]] xcb_window_t topOf(xcb_window_t window) const
    {
        const Reply<xcb_query_tree_reply_t> tree = treeOf(window);
        return tree && tree->parent != XCB_WINDOW_NONE ? tree->parent : window;
    }

    [[nodiscard]] Reply<xcb_query_tree_reply_t> treeOf(xcb_window_t window) const
    {
        return {xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, window), nullptr), &std::free};
    }

    [[nodiscard]] int descendants(xcb_window_t window) const
    {
        const Reply<xcb_query_tree_reply_t> tree = treeOf(window);
        if (!tree) {
            return 0;
        }
        const int count = xcb_query_tree_children_length(tree.get());
        const xcb_window_t *children = xcb_query_tree_children(tree.get());
        int all = count;
        for (int i = 0; i < count; ++i) {
            all += descendants(children[i]); // NOLINT
        }
        return all;
    }

    xcb_connection_t *m_connection;
};

/** Milliseconds until it is true; -1: not within the limit. */
double timeUntil(const QElapsedTimer &since, const std::function<bool()> &condition)
{
    while (!since.hasExpired(kLimit)) {
        if (condition()) {
            return static_cast<double>(since.nsecsElapsed()) / 1e6;
        }
        QThread::usleep(500);
    }
    return -1;
}

void print(const char *what, std::vector<double> &times)
{
    std::ranges::sort(times);
    std::printf("%-40s median %6.1f ms   min %6.1f   max %6.1f   (%zu runs)\n", what, times.at(times.size() / 2), times.front(),
                times.back(), times.size());
}

} // namespace

/** bench_desktop PROGRAM: start to tray icon, and the dashboard's opening by a click on it, on a display of its own. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString program = QCoreApplication::arguments().value(1);
    desktop::DesktopSession session;
    const test_support::TempHome home;
    if (program.isEmpty() || !session.start() || !home.write(u".config/opencode-orchestrator/workers.json"_s, "{\"workers\": []}")) {
        std::fprintf(stderr, "usage: bench_desktop PROGRAM; it needs Xvfb, openbox, trayer and xdotool. %s\n",
                     qPrintable(session.lastError()));
        return 1;
    }
    QProcessEnvironment environment = home.environment();
    environment.insert(u"DISPLAY"_s, session.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    const Display display(session.display());
    QThread::msleep(1'000); // tray and window manager settle
    std::vector<double> icons;
    std::vector<double> dashboards;
    for (int run = 0; run < kRuns; ++run) {
        const int before = display.iconWindows();
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, {u"--tray"_s});
        icons.push_back(timeUntil(timer, [&] { return session.display().isEmpty() || display.iconWindows() > before; }));
        QThread::msleep(500);
        const std::optional<QRect> icon = session.trayIcon();
        const int shown = display.clients();
        if (icon) {
            session.moveTo(icon->center());
            QProcess click; // not waited for: it stays for a while after the press
            click.setProcessEnvironment(environment);
            timer.restart();
            click.start(u"xdotool"_s, {u"click"_s, u"1"_s});
            dashboards.push_back(timeUntil(timer, [&] { return display.clients() > shown; }));
            click.waitForFinished(kLimit);
        }
        process.terminate();
        process.waitForFinished(kLimit);
        timeUntil(timer, [&] { return display.iconWindows() <= before; });
    }
    print("start to tray icon", icons);
    if (!dashboards.empty()) {
        print("click to dashboard (with xdotool's start)", dashboards);
    }
    return 0;
}
