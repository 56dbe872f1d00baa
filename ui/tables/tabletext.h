// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

class QAbstractItemView;
class QHeaderView;
class QMimeData;

namespace fw::ui {

/// What a table shows, as plain text: the shown columns in their order, the rows in theirs.
/// Numbers of callers are masked here as they are on the screen.
struct TableText
{
    QStringList headers;
    QList<QStringList> rows;

    /// Only the selected rows, or all; all where none is selected. In a tree, rows within closed
    /// branches are left out.
    [[nodiscard]] static TableText of(const QAbstractItemView &view, bool isSelectionOnly);

    /// RFC 4180 in UTF-8 with a byte order mark, lines ended by CR LF.
    [[nodiscard]] QByteArray toCsv(const QString &mark = {}) const;
    /// Text with tabs, and HTML, for the clipboard.
    [[nodiscard]] QMimeData *toMimeData() const;
    /// Writes toCsv() in one go: the file is complete or as it was before. Unwritable otherwise.
    [[nodiscard]] Outcome writeCsv(const QString &fileName, const QString &mark = {}) const;
};

/// The header over the columns of a table or a tree; null for other views.
[[nodiscard]] QHeaderView *columnHeader(const QAbstractItemView &view);

} // namespace fw::ui
