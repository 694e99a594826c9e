#include "app/answer_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

QString AnswerText::take(int sequence, const QString &chunk)
{
    if (sequence != m_next) {
        return {};
    }
    ++m_next;
    QString before = release();
    m_held = chunk;
    return before;
}

QString AnswerText::release()
{
    m_printed += m_held;
    return std::exchange(m_held, {});
}

QString AnswerText::complete(const QString &content)
{
    m_held.clear(); // it is in the content
    QString rest = content;
    if (content.startsWith(m_printed)) {
        rest = content.mid(m_printed.size());
    } else if (m_printed.trimmed() == content.trimmed()) {
        rest.clear();
    } else {
        rest = lineEnd() + content;
    }
    m_printed += rest;
    return rest;
}

QString AnswerText::completeFailed(const QString &content, const QString &sentence)
{
    m_held.clear();
    QString before = content;
    if (before.endsWith(sentence)) {
        before.chop(sentence.size());
    }
    before = before.trimmed();
    QString rest = before.startsWith(m_printed) ? before.mid(m_printed.size()) : QString();
    m_printed += rest;
    return rest;
}

QString AnswerText::lineEnd() const
{
    return m_printed.isEmpty() || m_printed.endsWith(u'\n') ? QString() : u"\n"_s;
}

} // namespace oco::app
