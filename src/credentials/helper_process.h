#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTimer>

#include <chrono>
#include <cstdint>

namespace oco::credentials
{

/**
 * One run of the keychain helper: one line in, one line out. Whatever it does, finished() comes once, at the limit at the
 * latest and never within start(); the object deletes itself when the process has gone. Destroying it kills the process.
 */
class HelperProcess : public QObject
{
    Q_OBJECT

public:
    enum class End : std::uint8_t { Answered, Expired, Failed };

    HelperProcess(const QString &program, const QProcessEnvironment &environment, QObject *parent);
    ~HelperProcess() override;
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;
    HelperProcess(HelperProcess &&) = delete;
    HelperProcess &operator=(HelperProcess &&) = delete;

    void start(const QByteArray &request, std::chrono::milliseconds limit);

    /**
     * What a keychain needs to be found. On Unix nothing else is handed on: our environment may hold tokens and the
     * service manager's channels to us.
     */
    [[nodiscard]] static QProcessEnvironment filtered(const QProcessEnvironment &environment);

Q_SIGNALS:
    /** `text` is the answer's line, or the technical reason why there is none. */
    void finished(oco::credentials::HelperProcess::End end, const QByteArray &text);

private:
    void report(End end, const QByteArray &text);
    void readOutput();
    void kill();

    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    qint64 m_pid = 0;
    bool m_reported = false;
};

} // namespace oco::credentials
