// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fw {

/// A cell that no spreadsheet takes for a formula: one that begins like a formula gets an
/// apostrophe in front. Names of callers and agents come from outside.
[[nodiscard]] QString guardedCell(const QString &text);

/// A text as a cell of RFC 4180, guarded, and in quotes where it needs them.
[[nodiscard]] QString csvCell(const QString &text);

/// Cells that csvCell() or a number made, as one line in UTF-8 that CR LF ends.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// A cell of a file that only programs read: quoted where it must be, and never guarded, because an
/// id must stay the id.
[[nodiscard]] QString plainCell(const QString &text);

/// Texts as such cells, as one line in UTF-8 that LF ends.
[[nodiscard]] QByteArray plainLine(const QStringList &texts);

/// What a CSV file begins with, so that spreadsheets read it as UTF-8.
inline constexpr char kCsvByteOrderMark[] = "\xef\xbb\xbf";

} // namespace fw
