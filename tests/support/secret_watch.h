#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>
#include <QTimer>

namespace oco::test_support
{

/**
 * Looks, again and again while the test waits, at the command lines and environments of all processes that carry a marker
 * (as ProcessTree::withMarker) for secrets that must not be there.
 */
class SecretWatch
{
public:
    explicit SecretWatch(QByteArray marker);

    /** One of fewer than eight characters is a finding itself: random text, such as a password of opencode's, could hold it. */
    void addSecret(const QByteArray &secret);
    /** Its own environment may hold secrets that it was given; those of its children may not. */
    void exemptEnvironmentOf(qint64 pid) { m_exempt = pid; }

    /** What was found so far, a sentence each, without the secret itself. */
    [[nodiscard]] QStringList findings();
    /** Whether the text holds one of the secrets. */
    [[nodiscard]] bool holdsSecret(const QByteArray &text) const;

private:
    void look();

    QByteArray m_marker;
    QByteArrayList m_secrets;
    QStringList m_findings;
    qint64 m_exempt = 0;
    QTimer m_timer;
};

} // namespace oco::test_support
