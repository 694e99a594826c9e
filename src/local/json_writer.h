#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

namespace oco::local
{

/** Appends UTF-8 text as a JSON string, with its quotes. */
void appendJsonString(QByteArray &out, QByteArrayView utf8);

[[nodiscard]] QByteArray jsonString(const QString &text);

/**
 * Writes a function's result straight to JSON text (a message list is up to 16 MiB; QJson would hold it twice more)
 * and counts its size and its longest array by Convex's rules (not the length of the JSON).
 */
class JsonWriter
{
public:
    static constexpr qint64 kMaxResultBytes = 16LL * 1024 * 1024;
    static constexpr qint64 kMaxArrayLength = 8192;

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /** Field names of our own records: plain ASCII. */
    void key(QLatin1StringView name);
    void string(QByteArrayView utf8);
    void string(const QString &text);
    void number(qint64 value);
    void number(double value);
    void boolean(bool value);
    void null();

    [[nodiscard]] const QByteArray &json() const { return m_json; }
    /** Whether a function may return this. */
    [[nodiscard]] bool withinLimits() const { return m_size <= kMaxResultBytes && m_longestArray <= kMaxArrayLength; }

private:
    void separate();

    QByteArray m_json;
    QVarLengthArray<qint64, 8> m_counts; // elements of each open container
    qint64 m_size = 0;
    qint64 m_longestArray = 0;
    bool m_afterKey = false;
};

} // namespace oco::local
