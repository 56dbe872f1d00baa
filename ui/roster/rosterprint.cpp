// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterprint.h"

#include "ui/roster/rosterpaint.h"
#include "ui/roster/rostertext.h"
#include "ui/theme/colours.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;

namespace {

// Points, at a scale of one page of 1000 points across.
constexpr double kAcross = 1000.0;
constexpr double kTitle = 22.0;
constexpr double kHead = 30.0;
constexpr double kLine = 19.0;
constexpr double kFoot = 18.0;
constexpr double kNames = 112.0;
constexpr double kHours = 34.0;
constexpr int kMargin = 10; // millimetres

} // namespace

RosterPrint::RosterPrint(const roster::RosterDocument &document, const roster::PlanningBase &base,
                         const QString &team, const QString &watermark, const QFont &font)
    : m_document(document)
    , m_base(base)
    , m_team(team)
    , m_watermark(watermark)
    , m_font(font)
{
}

Outcome RosterPrint::writePdf(const QString &fileName) const
{
    QPdfWriter writer(fileName);
    writer.setTitle(m_team);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Landscape,
                                     QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                     QPageLayout::Millimeter));
    return paint(writer) > 0 ? success() : Outcome(Error{ErrorCode::Unwritable, fileName});
}

int RosterPrint::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return 0;
    }
    // One scale for every paper: what is read is as wide as the page.
    const double scale = double(device.width()) / kAcross;
    painter.scale(scale, scale);
    const QRectF area(0, 0, kAcross, double(device.height()) / scale);
    const int room = std::max(1, int((area.height() - kTitle - kHead - kFoot) / kLine));
    const int people = int(m_base.people.size());
    const int pages = std::max(1, (people + room - 1) / room);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        paintPage(painter, area, page * room, std::min(room, people - page * room));
        paintFoot(painter, area, page + 1, pages);
    }
    painter.end();
    return pages;
}

void RosterPrint::useFont(QPainter &painter, double points, bool isBold) const
{
    QFont font = m_font;
    // Pixels of the scaled painter, whatever the device's resolution.
    font.setPixelSize(std::max(1, int(std::lround(points))));
    font.setBold(isBold);
    painter.setFont(font);
}

void RosterPrint::paintPage(QPainter &painter, const QRectF &area, int first, int count) const
{
    painter.setPen(Qt::black);
    useFont(painter, 15, true);
    const roster::Roster &plan = m_document.roster;
    painter.drawText(QRectF(0, 0, kAcross, kTitle), Qt::AlignLeft | Qt::AlignVCenter,
                     m_team + u"  "_s + RosterText::range(plan.first(), plan.last()));
    useFont(painter, 9);
    painter.drawText(QRectF(0, 0, kAcross, kTitle), Qt::AlignRight | Qt::AlignVCenter,
                     RosterText::version(m_document.version));
    paintHead(painter, area);
    for (int line = 0; line < count; ++line) {
        paintLine(painter, QRectF(0, kTitle + kHead + line * kLine, kAcross, kLine),
                  m_base.people[std::size_t(first + line)]);
    }
}

void RosterPrint::paintHead(QPainter &painter, const QRectF &area) const
{
    Q_UNUSED(area)
    const roster::Roster &plan = m_document.roster;
    const double width = (kAcross - kNames - kHours) / plan.days();
    for (int day = 0; day < plan.days(); ++day) {
        const QDate date = plan.first().addDays(day);
        const QRectF cell(kNames + day * width, kTitle, width, kHead);
        const bool isRest = date.dayOfWeek() > 5 || m_base.publicHolidays.contains(date);
        painter.setPen(Qt::black);
        useFont(painter, 9, isRest);
        painter.drawText(cell.adjusted(0, 2, 0, -kHead / 2), Qt::AlignCenter,
                         RosterText::weekday(date));
        painter.drawText(cell.adjusted(0, kHead / 2, 0, -2), Qt::AlignCenter,
                         QString::number(date.day()));
    }
    useFont(painter, 9);
    painter.drawText(QRectF(kAcross - kHours, kTitle, kHours - 3, kHead),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Hours"));
}

void RosterPrint::paintLine(QPainter &painter, const QRectF &line,
                            const roster::Person &person) const
{
    const roster::Roster &plan = m_document.roster;
    const double width = (kAcross - kNames - kHours) / plan.days();
    painter.setPen(QColor(Qt::lightGray));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    painter.setPen(Qt::black);
    useFont(painter, 9.5, person.roleOn(plan.first()) == roster::PersonRole::Lead);
    painter.drawText(QRectF(2, line.top(), kNames - 4, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(RosterText::person(m_base, person.id),
                                                      Qt::ElideRight, int(kNames - 4)));
    for (int day = 0; day < plan.days(); ++day) {
        const Cell &cell = plan.cell({person.id, plan.first().addDays(day)});
        const QRectF area(kNames + day * width, line.top(), width, line.height());
        QString text;
        if (cell.isShift()) {
            const roster::ShiftPattern *pattern = m_base.patterns.find(cell.pattern);
            text = pattern != nullptr ? RosterText::letter(*pattern) : cell.pattern;
            const Token token = RosterPaint::tokenOf(
                pattern != nullptr ? pattern->kind : roster::ShiftKind::Middle);
            painter.fillRect(area.adjusted(1, 1.5, -1, -1.5), tokenColour(token, ThemeKind::Light));
            painter.setPen(Qt::white);
        } else {
            text = cell.kind == Cell::Kind::Empty    ? QString()
                   : cell.kind == Cell::Kind::DayOff ? RosterPaint::dayOffText(true)
                                                     : RosterText::shortLeave(cell.leave).left(2);
            painter.setPen(Qt::darkGray);
        }
        useFont(painter, 10, cell.isShift());
        painter.drawText(area, Qt::AlignCenter, text);
    }
    painter.setPen(Qt::black);
    useFont(painter, 9);
    painter.drawText(
        QRectF(kAcross - kHours, line.top(), kHours - 3, line.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        RosterText::hoursOf(plan.scheduledSeconds(person.id, plan.first(), plan.last())));
}

QString RosterPrint::legend() const
{
    QStringList parts;
    for (const roster::ShiftPattern &each : m_base.patterns.all()) {
        if (each.isValidOn(m_document.roster.first())) {
            parts << RosterText::letter(each) + u" "_s + RosterText::name(each.name) + u" "_s +
                         RosterText::hours(each.spans);
        }
    }
    return parts.join(u"   "_s);
}

void RosterPrint::paintFoot(QPainter &painter, const QRectF &area, int page, int pages) const
{
    painter.setPen(Qt::black);
    useFont(painter, 8);
    const QRectF foot(0, area.bottom() - kFoot, kAcross, kFoot);
    //: %1 of %2 pages
    const QString number = tr("Page %1 of %2").arg(page).arg(pages);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(legend(), Qt::ElideRight, 880));
    if (m_watermark.isEmpty()) {
        return;
    }
    painter.save();
    painter.translate(area.center());
    painter.rotate(-25);
    useFont(painter, 26, true);
    painter.setPen(QColor(0, 0, 0, 26));
    painter.drawText(QRectF(-600, -40, 1200, 80), Qt::AlignCenter, m_watermark);
    painter.restore();
}

} // namespace fw::ui
