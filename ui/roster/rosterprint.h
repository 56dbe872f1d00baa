// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roster/planningbase.h"
#include "core/roster/rosterversion.h"

#include <QCoreApplication>
#include <QFont>
#include <QPageSize>
#include <QRectF>

#include <map>

class QPagedPaintDevice;
class QPainter;

namespace fw::ui {

/// A month's plan for the wall: all days across, people down, as few pages as can be read, filled
/// evenly. Everything grows with the paper. Each page has the title, the legend, its number, and
/// pale across it all who printed it.
class RosterPrint final
{
    Q_DECLARE_TR_FUNCTIONS(RosterPrint)

public:
    RosterPrint(const roster::RosterDocument &document, const roster::PlanningBase &base,
                const QString &team, const QString &watermark, const QFont &font);

    /// On paper of that size, across.
    [[nodiscard]] Outcome writePdf(const QString &fileName, QPageSize::PageSizeId size) const;
    /// How many pages were painted; 0 when the device refused.
    [[nodiscard]] int paint(QPagedPaintDevice &device) const;

private:
    /// Of one page; in points of a page that is a thousand of them wide.
    struct Layout
    {
        QRectF page;
        double line = 0; ///< how high a person's line is
        int people = 0;  ///< of a full page
        int pages = 1;
        QStringList legend; ///< by lines
    };

    [[nodiscard]] Layout layoutOf(const QRectF &page, QPainter &painter) const;
    void paintTitle(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintDays(QPainter &painter, const Layout &layout, int people) const;
    void paintLine(QPainter &painter, const QRectF &line, const roster::Person &person) const;
    void paintCell(QPainter &painter, const QRectF &area, const roster::Cell &cell) const;
    void paintFoot(QPainter &painter, const Layout &layout, int page) const;
    void paintWatermark(QPainter &painter, const Layout &layout) const;
    void useFont(QPainter &painter, double points, bool isBold = false) const;
    [[nodiscard]] bool isRest(QDate date) const;
    [[nodiscard]] double dayWidth() const;
    /// The pattern's letters, or its code when another one in force has the same.
    [[nodiscard]] QString labelOf(const QString &code) const;
    [[nodiscard]] QStringList legendParts() const;

    const roster::RosterDocument &m_document;
    const roster::PlanningBase &m_base;
    QString m_team;
    QString m_watermark;
    QFont m_font;
    std::map<QString, QString> m_labels; ///< by code
};

} // namespace fw::ui
