#include "app/console.h"

#include "base/redaction.h"

#include <QJsonDocument>

#include <cstdio>

namespace oco::app
{

namespace
{

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void writeOut(const QString &text)
{
    write(stdout, text.toUtf8());
}

void writeJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void writeErrorLine(const QString &line)
{
    write(stderr, base::redacted(line).toUtf8() + '\n');
}

void writeInstruction(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

} // namespace oco::app
