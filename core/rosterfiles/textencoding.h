// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace fw::rosterfiles {

/// How a file of text is written. GB18030 is what spreadsheets on the mainland save as "CSV", and
/// holds GBK and GB2312.
enum class TextEncoding : std::uint8_t { Utf8, Utf16, Gb18030 };

inline constexpr int kTextEncodings = 3;

/// By its mark of byte order; without one UTF-8 when it is valid UTF-8, else GB18030.
[[nodiscard]] TextEncoding encodingOf(const QByteArray &bytes);
/// The text without its mark; nothing when the bytes aren't text of that encoding.
[[nodiscard]] std::optional<QString> decoded(const QByteArray &bytes, TextEncoding encoding);
/// With a mark where the encoding has one, which spreadsheets look for.
[[nodiscard]] QByteArray encoded(const QString &text, TextEncoding encoding);

/// "utf-8", "utf-16", "gb18030".
[[nodiscard]] QString wordOf(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingOf(const QString &word);

} // namespace fw::rosterfiles
