// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/textencoding.h"

#include "core/base/csvtext.h"

#include <QStringDecoder>

#include <array>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWords{"utf-8"_L1, "utf-16"_L1, "gb18030"_L1};
constexpr char kGb18030[] = "GB18030"; // by ICU, which Qt's own codecs lack

QStringDecoder decoderOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16:
        return QStringDecoder(QStringDecoder::Utf16);
    case TextEncoding::Gb18030:
        break;
    }
    return QStringDecoder(kGb18030);
}

} // namespace

TextEncoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        return TextEncoding::Utf16;
    }
    return decoded(bytes, TextEncoding::Utf8) ? TextEncoding::Utf8 : TextEncoding::Gb18030;
}

std::optional<QString> decoded(const QByteArray &bytes, TextEncoding encoding)
{
    QStringDecoder decoder = decoderOf(encoding);
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter))) {
        return std::nullopt;
    }
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text;
}

QByteArray encoded(const QString &text, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return kCsvByteOrderMark + text.toUtf8();
    case TextEncoding::Utf16: {
        QStringEncoder encoder(QStringEncoder::Utf16LE);
        return "\xff\xfe" + QByteArray(encoder(text));
    }
    case TextEncoding::Gb18030:
        break;
    }
    QStringEncoder encoder(kGb18030);
    return encoder.isValid() ? QByteArray(encoder(text)) : QByteArray();
}

QString wordOf(TextEncoding encoding)
{
    return kWords.at(std::size_t(encoding));
}

std::optional<TextEncoding> encodingOf(const QString &word)
{
    for (std::size_t each = 0; each < kWords.size(); ++each) {
        if (word.compare(kWords.at(each), Qt::CaseInsensitive) == 0) {
            return TextEncoding(each);
        }
    }
    return std::nullopt;
}

} // namespace fw::rosterfiles
