#include "worker/turn_reporter.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace oco::worker
{

TurnReporter::TurnReporter(const TurnEvent &names, QObject *parent) : QObject(parent), m_names(names)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGatherTime);
    connect(&m_timer, &QTimer::timeout, this, &TurnReporter::flush);
}

void TurnReporter::started(const QString &prompt)
{
    m_begun = true;
    send(TurnEvent::Kind::Started, prompt.left(kMaxCharacters));
}

void TurnReporter::tell(const TurnNews &news)
{
    for (const TurnNews::Piece &piece : news.reasoning) {
        gather(TurnEvent::Kind::Reasoning, piece);
    }
    for (const TurnNews::Piece &piece : news.text) {
        gather(TurnEvent::Kind::Text, piece);
    }
    for (const TurnNews::Tool &tool : news.tools) {
        flush();
        TurnEvent event = m_names;
        event.tool = tool.name;
        event.toolState = tool.state;
        std::swap(event, m_names);
        send(TurnEvent::Kind::Tool, tool.title, tool.part);
        std::swap(event, m_names);
    }
}

void TurnReporter::restarted()
{
    flush();
    send(TurnEvent::Kind::Restarted, {});
}

void TurnReporter::ended(const QString &failure)
{
    if (m_begun && !m_ended) {
        flush();
        send(TurnEvent::Kind::Ended, failure.left(kMaxCharacters));
        m_ended = true;
    }
}

void TurnReporter::gather(TurnEvent::Kind kind, const TurnNews::Piece &piece)
{
    if (!m_begun || m_ended) {
        return;
    }
    if (kind != m_kind || piece.part != m_part) {
        flush();
        m_kind = kind;
        m_part = piece.part;
    }
    m_gathered += piece.text;
    if (!m_timer.isActive() && !m_gathered.isEmpty()) {
        m_timer.start();
    }
}

void TurnReporter::flush()
{
    m_timer.stop();
    const QString gathered = std::exchange(m_gathered, {});
    for (qsizetype at = 0; at < gathered.size();) {
        qsizetype length = std::min(kMaxCharacters, gathered.size() - at);
        if (at + length < gathered.size() && gathered.at(at + length - 1).isHighSurrogate()) {
            --length;
        }
        send(m_kind, gathered.mid(at, length), m_part);
        at += length;
    }
}

void TurnReporter::send(TurnEvent::Kind kind, const QString &text, const QString &part)
{
    if (m_ended || !m_begun) {
        return;
    }
    TurnEvent event = m_names;
    event.kind = kind;
    event.part = part;
    event.text = text;
    event.at = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT this->event(event);
}

} // namespace oco::worker
