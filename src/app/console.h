#pragma once

#include <QJsonObject>
#include <QString>

namespace oco::app
{

/** Writes to standard output at once, as UTF-8. A closed pipe is no error: nobody is left to tell. */
void writeOut(const QString &text);

/** Writes it to standard output, indented. */
void writeJson(const QJsonObject &object);

/** Writes one line to standard error, not through the log: what a person or script waits for word for word. */
void writeErrorLine(const QString &line);

/** The same for a fixed text that shows the form of a secret, which writeErrorLine() would take for one. */
void writeInstruction(const QString &line);

} // namespace oco::app
