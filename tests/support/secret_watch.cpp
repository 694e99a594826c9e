#include "support/secret_watch.h"

#include "support/process_tree.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

constexpr int kShortestSecret = 8;

QByteArray contentOf(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SecretWatch::SecretWatch(QByteArray marker) : m_marker(std::move(marker))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(150ms);
}

void SecretWatch::addSecret(const QByteArray &secret)
{
    if (secret.isEmpty() || m_secrets.contains(secret)) {
        return;
    }
    if (secret.size() < kShortestSecret) {
        m_findings.append(
            u"a secret of %1 characters cannot be told from random text: take one of %2 or more"_s.arg(secret.size()).arg(kShortestSecret));
        return;
    }
    m_secrets.append(secret);
}

bool SecretWatch::holdsSecret(const QByteArray &text) const
{
    return std::ranges::any_of(m_secrets, [&](const QByteArray &secret) { return text.contains(secret); });
}

QStringList SecretWatch::findings()
{
    look();
    return m_findings;
}

void SecretWatch::look()
{
    if (m_secrets.isEmpty()) {
        return;
    }
    const QList<ProcessInfo> processes = ProcessTree::withMarker(m_marker);
    const QString exempted = m_exempt > 0 ? ProcessTree::commandLineOf(m_exempt) : QString();
    for (const ProcessInfo &process : processes) {
        for (const QString &place : {u"cmdline"_s, u"environ"_s}) {
            // a child that is still a copy of it, before its exec, shows its environment as well
            const bool exempt = place == u"environ" && !exempted.isEmpty() && process.commandLine == exempted;
            const QString finding = u"a secret is in /proc/%1/%2 (%3)"_s.arg(process.pid).arg(place, process.commandLine.left(60));
            if (!exempt && !m_findings.contains(finding) && holdsSecret(contentOf(process.pid, place))) {
                m_findings.append(finding);
            }
        }
    }
}

} // namespace oco::test_support
