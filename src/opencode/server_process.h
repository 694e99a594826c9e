#pragma once

#include "base/result.h"
#include "opencode/endpoint.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace oco::opencode
{

struct ServerOptions {
    QString binary;                                         // the native opencode binary
    std::function<base::Future<QString>()> findBinary = {}; // where set: asked before each start instead; may fail
    QString supervisor;                                     // our own executable; started as `supervisor --supervise -- binary …`
    QString workingDirectory;                               // where opencode starts; a neutral folder, calls name theirs
    QStringList withheldVariables;                          // of our environment, not for opencode and its tools
    std::chrono::milliseconds startLimit{60'000};
    std::chrono::milliseconds healthInterval{15'000}; // a server that is ready is asked this often whether it still is
    std::chrono::milliseconds hangLimit{90'000};      // without an answer for so long it is ended and started again
    std::chrono::milliseconds backoffBase{1'000};
    std::chrono::milliseconds backoffCap{60'000};
    std::chrono::milliseconds steadyAfter{60'000}; // ready for so long: the next back-off begins at its base
};

/**
 * One `opencode serve` on loopback with a random password, restarted with back-off when it dies or hangs.
 *
 * It runs under the supervisor mode of our own binary, which ends opencode and every descendant when its pipe to
 * us closes (we were killed), when opencode ends (it was killed), or when stop() asks. Main thread only.
 */
class ServerProcess : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Stopped, Starting, Ready, Waiting, Stopping };
    Q_ENUM(State)
    /** What can happen: calls, what the process did, and the pause's end. */
    enum class Happening : std::uint8_t { Start, BecameReady, Died, PauseOver, Stop };
    Q_ENUM(Happening)

    /** The state after it; nothing where it changes none. Pure. */
    [[nodiscard]] static std::optional<State> next(State state, Happening happening);

    explicit ServerProcess(const ServerOptions &options, QObject *parent = nullptr);
    ~ServerProcess() override;

    /** Does nothing but in state Stopped. */
    void start();
    /** Ends the pause before the next start: what was missing may be there. */
    void hurry();
    /** Ends opencode and all descendants; stopped() follows, normally within 3 s, also where nothing ran. */
    void stop();

    [[nodiscard]] State state() const;
    /** Valid in state Ready. */
    [[nodiscard]] Endpoint endpoint() const;

Q_SIGNALS:
    void ready(const oco::opencode::Endpoint &endpoint);
    /** It died or never got ready; another start follows after a pause. */
    void lost(const oco::base::Error &error);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::opencode
