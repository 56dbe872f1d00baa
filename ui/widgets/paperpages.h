// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QFont>

class QPagedPaintDevice;
class QPainter;

namespace fw::ui {

/// Papers of one kind on pages: each page has the title, its number, who printed it and, pale
/// across it all, the same.
class PaperPages final
{
    Q_DECLARE_TR_FUNCTIONS(PaperPages)

public:
    PaperPages(QString title, QString watermark, QFont font);

    /// A4; each of \a parts, rich text of ours, begins on a page of its own. Unwritable.
    [[nodiscard]] Outcome writePdf(const QStringList &parts, const QString &fileName) const;
    /// How many pages were painted; 0 when the device refused.
    [[nodiscard]] int paint(const QStringList &parts, QPagedPaintDevice &device) const;

    // Rich text of ours; what is handed over is escaped here.
    [[nodiscard]] static QString heading(const QString &text);
    /// \a numbers: columns that stand at the right; a row in \a strong is a total.
    [[nodiscard]] static QString table(const QStringList &headers, const QList<QStringList> &rows,
                                       const QList<int> &numbers, const QList<int> &strong = {});

private:
    void paintFrame(QPainter &painter, const QSizeF &page, int number, int pages) const;

    QString m_title;
    QString m_watermark;
    QFont m_font;
};

} // namespace fw::ui
