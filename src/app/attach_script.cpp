#include "app/attach_script.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QByteArray attachScript(const QString &opencodeBinary, const opencode::Endpoint &endpoint, const QString &directory)
{
    const QStringList lines{
        u"#!/bin/sh"_s,
        u"rm -f -- \"$0\""_s,
        u"OPENCODE_SERVER_USERNAME=%1 OPENCODE_SERVER_PASSWORD=%2"_s.arg(quotedForShell(endpoint.user), quotedForShell(endpoint.password)),
        u"export OPENCODE_SERVER_USERNAME OPENCODE_SERVER_PASSWORD"_s,
        u"cd -- %1 || exit 1"_s.arg(quotedForShell(directory)),
        u"exec %1 attach %2 --dir %3"_s.arg(quotedForShell(opencodeBinary), quotedForShell(endpoint.url.toString()),
                                            quotedForShell(directory)),
        QString()};
    return lines.join(u'\n').toUtf8();
}

} // namespace oco::app
