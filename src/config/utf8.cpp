#include "config/utf8.h"

#include <QStringDecoder>

namespace oco::config
{

namespace
{

int byteAt(QByteArrayView text, qsizetype offset)
{
    return static_cast<unsigned char>(text.at(offset));
}

} // namespace

QString decodedUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

qsizetype utf8SequenceLength(QByteArrayView text, qsizetype offset)
{
    const int lead = byteAt(text, offset);
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (offset + length > text.size()) {
        return 0;
    }
    const int second = byteAt(text, offset + 1);
    const int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;  // no overlong forms
    const int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF; // no surrogates, nothing above U+10FFFF
    if (second < lowest || second > highest) {
        return 0;
    }
    for (qsizetype i = 2; i < length; ++i) {
        if ((byteAt(text, offset + i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    return length;
}

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text)
{
    for (qsizetype offset = 0; offset < text.size();) {
        const qsizetype length = utf8SequenceLength(text, offset);
        if (length == 0) {
            return offset;
        }
        offset += length;
    }
    return std::nullopt;
}

} // namespace oco::config
