// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roster/planningbase.h"
#include "core/roster/rosterversion.h"

#include <QCoreApplication>
#include <QFont>

class QPagedPaintDevice;
class QPainter;

namespace fw::ui {

/// A month's plan for the wall: all days across, people down, as many pages as it takes. Each page
/// has the title, the legend, its number, and pale across it all who printed it.
class RosterPrint final
{
    Q_DECLARE_TR_FUNCTIONS(RosterPrint)

public:
    RosterPrint(const roster::RosterDocument &document, const roster::PlanningBase &base,
                const QString &team, const QString &watermark, const QFont &font);

    /// On A3 across.
    [[nodiscard]] Outcome writePdf(const QString &fileName) const;
    /// How many pages were painted; 0 when the device refused.
    [[nodiscard]] int paint(QPagedPaintDevice &device) const;

private:
    void paintPage(QPainter &painter, const QRectF &area, int first, int count) const;
    void paintHead(QPainter &painter, const QRectF &area) const;
    void paintLine(QPainter &painter, const QRectF &line, const roster::Person &person) const;
    void paintFoot(QPainter &painter, const QRectF &area, int page, int pages) const;
    void useFont(QPainter &painter, double points, bool isBold = false) const;
    [[nodiscard]] QString legend() const;

    const roster::RosterDocument &m_document;
    const roster::PlanningBase &m_base;
    QString m_team;
    QString m_watermark;
    QFont m_font;
};

} // namespace fw::ui
