#pragma once

#include "base/result.h"
#include "config/entry_insertion.h"
#include "config/jsonc.h"
#include "config/jsonc_edit.h"
#include "config/jsonc_layout.h"
#include "config/jsonc_style.h"

#include <QByteArray>

#include <cstddef>

namespace oco::config
{

/** A text that may be edited, taken apart. */
class EditableJsonc
{
public:
    using Kind = JsoncValue::Kind;

    [[nodiscard]] static base::Result<EditableJsonc> open(const QByteArray &text);

    [[nodiscard]] base::Result<const JsoncValue *> at(const JsoncPath &path) const;
    [[nodiscard]] base::Result<const JsoncValue *> containerAt(const JsoncPath &path, Kind kind) const;
    [[nodiscard]] base::Result<const JsoncValue *> listAt(const JsoncPath &path, qsizetype index, qsizetype behindLast) const;
    [[nodiscard]] ContainerLayout layoutOf(const JsoncValue &container) const { return ContainerLayout::of(m_text, m_document, container); }

    [[nodiscard]] JsoncEdit replaced(const JsoncValue &old, const JsoncValue &value) const;
    [[nodiscard]] JsoncEdit added(const JsoncValue &container, std::size_t index, const QByteArray &key, const JsoncValue &value) const;
    [[nodiscard]] JsoncEdit removed(const JsoncValue &container, std::size_t index) const;
    [[nodiscard]] JsoncEdit inserted(const JsoncValue &container, std::size_t index, const EntryText &entry,
                                     const EntryInsertion::Wishes &wishes) const;
    [[nodiscard]] EntryText entryText(const ContainerLayout &container, std::size_t index) const;
    [[nodiscard]] JsoncEdit edit(const QList<Splice> &splices) const;

private:
    [[nodiscard]] ContainerShape shapeFor(const JsoncValue &container, std::size_t index, Kind kind, bool ownLine) const;

    QByteArray m_text;
    JsoncDocument m_document;
    JsoncStyle m_style;
};

} // namespace oco::config
