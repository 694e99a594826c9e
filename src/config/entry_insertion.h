#pragma once

#include "config/jsonc_layout.h"
#include "config/jsonc_style.h"
#include "config/splice.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace oco::config
{

/** An entry with the comments that belong to it, without its comma. */
struct EntryText {
    QByteArray lead; // comments above or before, up to the core
    QByteArray core;
    QByteArray tail; // blanks and comments behind
    bool tailEndsInLineComment = false;
};

/** The way of a list whose commas begin the lines. */
struct CommaFirst {
    QByteArray indent;     // before the comma
    QByteArray afterComma; // between comma and entry

    [[nodiscard]] static std::optional<CommaFirst> of(QByteArrayView text, const ContainerLayout &container);
};

/** Where and how a further entry is written, decided by its neighbours. All arguments must outlive the object. */
class EntryInsertion
{
public:
    struct Wishes {
        bool ownLine = false;                 // in an empty container: on a line of its own, where the document has many
        std::optional<CommaFirst> commaFirst; // where the container itself no longer shows it
    };

    /** The entry becomes that at `index`, at most the number of entries. */
    EntryInsertion(const QByteArray &text, const JsoncStyle &style, const ContainerLayout &container, std::size_t index,
                   const Wishes &wishes);

    /** Whether the entry will begin a line. */
    [[nodiscard]] bool onOwnLine() const;

    /** What begins the line on which the entry will stand. */
    [[nodiscard]] const QByteArray &indent() const { return m_indent; }

    [[nodiscard]] QList<Splice> splices(const EntryText &entry) const;

private:
    enum class Mode : std::uint8_t { FirstInLine, FirstBelow, FirstBetween, CommaFirst, Lines, Inline };

    [[nodiscard]] bool empty() const { return m_container.entries.empty(); }
    [[nodiscard]] bool atEnd() const { return m_index == m_container.entries.size(); }
    [[nodiscard]] const EntryLayout &previous() const { return m_container.entries.at(m_index - 1); }
    [[nodiscard]] const EntryLayout &next() const { return m_container.entries.at(m_index); }
    void decideForEmpty(const Wishes &wishes);
    void decideAtBeginning();
    void decideBehindPrevious();
    [[nodiscard]] QByteArray newLine() const { return m_style.lineEnd + m_indent; }
    [[nodiscard]] QList<Splice> first(const EntryText &entry) const;
    [[nodiscard]] QList<Splice> commaFirst(const EntryText &entry) const;
    [[nodiscard]] QList<Splice> onLines(const EntryText &entry) const;
    [[nodiscard]] QList<Splice> inLine(const EntryText &entry) const;
    [[nodiscard]] QByteArray inlineLead(const EntryText &entry, const QByteArray &separator) const;
    [[nodiscard]] QByteArray inlineBody(const EntryText &entry, bool comma) const;

    const QByteArray &m_text;
    const JsoncStyle &m_style;
    const ContainerLayout &m_container;
    std::size_t m_index;
    std::optional<CommaFirst> m_commaFirst;
    Mode m_mode = Mode::Inline;
    QByteArray m_indent;
};

} // namespace oco::config
