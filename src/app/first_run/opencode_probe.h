#pragma once

#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <memory>

namespace oco::app
{

/** The opencode that workers would use. */
struct OpencodeFound {
    QString path; // absolute
    QString version;

    bool operator==(const OpencodeFound &) const = default;
};

/**
 * Finds opencode as the workers would, and asks it for its version. While it is watched and missing, it is looked for
 * again every two seconds. Main thread only; the disk is read on a pool.
 */
class OpencodeProbe : public QObject
{
    Q_OBJECT

public:
    /** configured: a path that goes before the usual places; empty: none. */
    explicit OpencodeProbe(QString configured, QObject *parent = nullptr);
    ~OpencodeProbe() override;

    [[nodiscard]] const QString &configured() const { return m_configured; }
    /** Looks again at once. */
    void setConfigured(const QString &path);
    void setWatched(bool watched);
    /** Gives up a look that is under way. */
    void look();
    [[nodiscard]] bool isLooking() const { return m_round != nullptr; }
    /** The last result; an error of code NotFound before the first one of the configured path. */
    [[nodiscard]] const base::Result<OpencodeFound> &result() const { return m_result; }

Q_SIGNALS:
    void looking();
    /** Errors: NotFound says how to install it; PermissionDenied, InvalidInput, Timeout, Io (it does not run). */
    void looked(const oco::base::Result<oco::app::OpencodeFound> &result);

private:
    void ask(const QString &path);
    void ended(const QString &path, int exitCode, QProcess::ExitStatus status);
    void finish(const base::Result<OpencodeFound> &result);

    QString m_configured;
    QTimer m_again;
    QTimer m_limit;
    bool m_watched = false;
    std::unique_ptr<QObject> m_round; // the context and parent of one look
    QProcess *m_process = nullptr;    // of m_round
    base::Result<OpencodeFound> m_result;
};

} // namespace oco::app
