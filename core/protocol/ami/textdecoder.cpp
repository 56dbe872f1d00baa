// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/textdecoder.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace fw::ami {

namespace {

/// Bytes of the character that starts with this one; 0 when none can.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

QByteArrayView viewOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

bool isUtf8(std::string_view bytes)
{
    return viewOf(bytes).isValidUtf8();
}

/// Length without an unfinished character at the end.
std::size_t lengthOfWholeCharacters(std::string_view bytes)
{
    const std::size_t farthest = std::min<std::size_t>(3, bytes.size());
    for (std::size_t back = 1; back <= farthest; ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) != 0x80U) {
            return sequenceLength(byte) > back ? bytes.size() - back : bytes.size();
        }
    }
    return bytes.size();
}

char escapedLetter(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'v':
        return '\v';
    case '\'':
    case '"':
    case '?':
    case '\\':
        return letter;
    default:
        return '\0';
    }
}

} // namespace

TextDecoder::TextDecoder(std::string legacyCharset)
    : m_legacyCharset(std::move(legacyCharset))
{
}

std::string TextDecoder::plain(std::string_view bytes)
{
    if (isAscii(bytes) || isUtf8(bytes)) {
        return std::string(bytes);
    }
    if (!m_legacyCharset.empty()) {
        QStringDecoder decoder(m_legacyCharset.c_str());
        if (decoder.isValid()) {
            const QString text = decoder.decode(viewOf(bytes));
            if (!decoder.hasError()) {
                return text.toStdString();
            }
        }
    }
    ++m_undecodable;
    return QString::fromUtf8(viewOf(bytes)).toStdString();
}

std::string TextDecoder::cut(std::string_view bytes)
{
    const std::string_view whole = bytes.substr(0, lengthOfWholeCharacters(bytes));
    return isUtf8(whole) ? std::string(whole) : plain(bytes);
}

std::string TextDecoder::channelText(std::string_view bytes)
{
    if (bytes.empty() || bytes == "<unknown>" || bytes == "unknown") {
        return {};
    }
    if (bytes.find('\\') == std::string_view::npos) {
        return plain(bytes);
    }
    return plain(withoutEscapes(bytes));
}

std::uint32_t TextDecoder::takeUndecodable()
{
    return std::exchange(m_undecodable, 0U);
}

std::string withoutEscapes(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (text[index] == '\\' && index + 1 < text.size()) {
            if (const char letter = escapedLetter(text[index + 1]); letter != '\0') {
                result += letter;
                ++index;
                continue;
            }
        }
        result += text[index];
    }
    return result;
}

} // namespace fw::ami
