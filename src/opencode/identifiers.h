#pragma once

#include <QByteArray>
#include <QString>

namespace oco::opencode
{

/**
 * opencode's ascending ids: prefix + '_' + 12 hex digits (the low 48 bits of ms × 4096 + counter) + 14 base-62
 * characters. opencode orders messages by them. Pure.
 */
[[nodiscard]] QString makeId(const QString &prefix, qint64 milliseconds, int counter, const QString &tail14);

/** 14 base-62 characters from the hash of the input: the same input gives the same tail. */
[[nodiscard]] QString tailFromHash(const QByteArray &input);

/** The 14-character tail of an id; empty where it is not one. */
[[nodiscard]] QString tailOf(const QString &id);

} // namespace oco::opencode
