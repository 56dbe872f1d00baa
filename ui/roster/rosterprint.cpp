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
constexpr double kTitle = 24.0;
constexpr double kHead = 28.0;
constexpr double kLeastLine = 14.0; ///< below it letters can't be read from a step away
constexpr double kMostLine = 28.0;
constexpr double kLegendLine = 13.0;
constexpr double kFoot = 16.0;
constexpr double kNames = 132.0;
constexpr double kHours = 36.0;
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
    std::map<QString, int> uses;
    for (const roster::ShiftPattern &each : m_base.patterns.all()) {
        uses[RosterText::letter(each)] += each.isValidOn(m_document.roster.first()) ? 1 : 0;
    }
    for (const roster::ShiftPattern &each : m_base.patterns.all()) {
        const QString letter = RosterText::letter(each);
        m_labels[each.code] = uses[letter] > 1 ? each.code : letter;
    }
}

Outcome RosterPrint::writePdf(const QString &fileName, QPageSize::PageSizeId size) const
{
    QPdfWriter writer(fileName);
    writer.setTitle(m_team);
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Landscape,
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
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layoutOf(QRectF(0, 0, kAcross, double(device.height()) / scale), painter);
    for (int page = 0; page < layout.pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        const int first = page * layout.people;
        const int people = std::min(layout.people, int(m_base.people.size()) - first);
        paintTitle(painter);
        paintDays(painter, layout, people);
        paintHead(painter);
        for (int line = 0; line < people; ++line) {
            paintLine(painter, QRectF(0, kTitle + kHead + line * layout.line, kAcross, layout.line),
                      m_base.people[std::size_t(first + line)]);
        }
        paintFoot(painter, layout, page);
        paintWatermark(painter, layout);
    }
    painter.end();
    return layout.pages;
}

RosterPrint::Layout RosterPrint::layoutOf(const QRectF &page, QPainter &painter) const
{
    Layout layout;
    layout.page = page;
    useFont(painter, 9);
    const QStringList parts = legendParts();
    QString line;
    for (const QString &part : parts) {
        const QString longer = line.isEmpty() ? part : line + u"     "_s + part;
        if (!line.isEmpty() && painter.fontMetrics().horizontalAdvance(longer) > kAcross) {
            layout.legend << line;
            line = part;
        } else {
            line = longer;
        }
    }
    layout.legend << line;
    const double room =
        page.height() - kTitle - kHead - kFoot - kLegendLine * double(layout.legend.size()) - 4;
    const int people = std::max(1, int(m_base.people.size()));
    const int most = std::max(1, int(room / kLeastLine));
    layout.pages = (people + most - 1) / most;
    layout.people = (people + layout.pages - 1) / layout.pages;
    layout.line = std::min(kMostLine, room / layout.people);
    return layout;
}

void RosterPrint::useFont(QPainter &painter, double points, bool isBold) const
{
    QFont font = m_font;
    // Pixels of the scaled painter, whatever the device's resolution.
    font.setPixelSize(std::max(1, int(std::lround(points))));
    font.setBold(isBold);
    painter.setFont(font);
}

bool RosterPrint::isRest(QDate date) const
{
    return date.dayOfWeek() > 5 || m_base.publicHolidays.contains(date);
}

double RosterPrint::dayWidth() const
{
    return (kAcross - kNames - kHours) / m_document.roster.days();
}

QString RosterPrint::labelOf(const QString &code) const
{
    const auto found = m_labels.find(code);
    return found != m_labels.end() ? found->second : code;
}

void RosterPrint::paintTitle(QPainter &painter) const
{
    const roster::Roster &plan = m_document.roster;
    const QRectF area(0, 0, kAcross, kTitle);
    painter.setPen(Qt::black);
    useFont(painter, 16, true);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     m_team + u"   "_s + RosterText::range(plan.first(), plan.last()));
    useFont(painter, 10);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     RosterText::version(m_document.version));
}

/// What lies below the cells: days on which most are off, and the lines between weeks.
void RosterPrint::paintDays(QPainter &painter, const Layout &layout, int people) const
{
    const roster::Roster &plan = m_document.roster;
    const double height = kHead + people * layout.line;
    for (int day = 0; day < plan.days(); ++day) {
        const QDate date = plan.first().addDays(day);
        const QRectF column(kNames + day * dayWidth(), kTitle, dayWidth(), height);
        if (isRest(date)) {
            painter.fillRect(column, QColor(0, 0, 0, 16));
        }
        painter.setPen(QPen(date.dayOfWeek() == Qt::Monday ? Qt::gray : Qt::lightGray,
                            date.dayOfWeek() == Qt::Monday ? 1.0 : 0.3));
        painter.drawLine(column.topLeft(), column.bottomLeft());
    }
    painter.setPen(QPen(Qt::gray, 1.0));
    painter.drawLine(QPointF(0, kTitle + kHead), QPointF(kAcross, kTitle + kHead));
}

void RosterPrint::paintHead(QPainter &painter) const
{
    const roster::Roster &plan = m_document.roster;
    painter.setPen(Qt::black);
    for (int day = 0; day < plan.days(); ++day) {
        const QDate date = plan.first().addDays(day);
        const QRectF cell(kNames + day * dayWidth(), kTitle, dayWidth(), kHead);
        useFont(painter, 9, isRest(date));
        painter.drawText(cell.adjusted(0, 2, 0, -kHead / 2), Qt::AlignCenter,
                         RosterText::weekday(date));
        useFont(painter, 11, true);
        painter.drawText(cell.adjusted(0, kHead / 2 - 2, 0, -2), Qt::AlignCenter,
                         QString::number(date.day()));
    }
    useFont(painter, 9);
    painter.drawText(QRectF(kAcross - kHours, kTitle, kHours - 2, kHead - 4),
                     Qt::AlignRight | Qt::AlignBottom, tr("Hours"));
}

void RosterPrint::paintLine(QPainter &painter, const QRectF &line,
                            const roster::Person &person) const
{
    const roster::Roster &plan = m_document.roster;
    painter.setPen(QPen(Qt::lightGray, 0.5));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    painter.setPen(Qt::black);
    const bool isLead = person.roleOn(plan.first()) == roster::PersonRole::Lead;
    useFont(painter, 11, isLead);
    const QString name = (isLead ? u"★ "_s : QString()) + RosterText::person(m_base, person.id);
    painter.drawText(QRectF(2, line.top(), kNames - 4, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, int(kNames - 4)));
    for (int day = 0; day < plan.days(); ++day) {
        paintCell(painter, QRectF(kNames + day * dayWidth(), line.top(), dayWidth(), line.height()),
                  plan.cell({person.id, plan.first().addDays(day)}));
    }
    painter.setPen(Qt::black);
    useFont(painter, 10);
    painter.drawText(
        QRectF(kAcross - kHours, line.top(), kHours - 2, line.height()),
        Qt::AlignRight | Qt::AlignVCenter,
        RosterText::hoursOf(plan.scheduledSeconds(person.id, plan.first(), plan.last())));
}

void RosterPrint::paintCell(QPainter &painter, const QRectF &area, const Cell &cell) const
{
    if (!cell.isShift()) {
        const QString text = cell.kind == Cell::Kind::Empty    ? QString()
                             : cell.kind == Cell::Kind::DayOff ? RosterPaint::dayOffText(true)
                                                               : RosterText::shortLeave(cell.leave);
        useFont(painter, 9);
        painter.setPen(Qt::darkGray);
        painter.drawText(area, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(area.width())));
        return;
    }
    const roster::ShiftPattern *pattern = m_base.patterns.find(cell.pattern);
    const QRectF chip = area.adjusted(0.8, 0.8, -0.8, -0.8);
    painter.fillRect(
        chip, tokenColour(RosterPaint::tokenOf(pattern != nullptr ? pattern->kind
                                                                  : roster::ShiftKind::Middle),
                          ThemeKind::Light));
    painter.setPen(Qt::white);
    // Hours that the legend does not tell stand in the cell.
    const bool hasOwnHours = pattern == nullptr || pattern->spans != cell.spans;
    useFont(painter, hasOwnHours ? 8 : 11, true);
    painter.drawText(hasOwnHours ? chip.adjusted(0, 0, 0, -chip.height() / 2) : chip,
                     Qt::AlignCenter, labelOf(cell.pattern));
    if (hasOwnHours) {
        useFont(painter, 6);
        painter.drawText(chip.adjusted(0, chip.height() / 2 - 1, 0, 0), Qt::AlignCenter,
                         RosterText::shortHours({cell.extent()}));
    }
}

QStringList RosterPrint::legendParts() const
{
    QStringList parts;
    for (const roster::ShiftPattern &each : m_base.patterns.all()) {
        if (each.isValidOn(m_document.roster.first())) {
            parts << labelOf(each.code) + u" "_s + RosterText::name(each.name) + u" "_s +
                         RosterText::hours(each.spans);
        }
    }
    //: in the legend of a printed roster
    parts << RosterPaint::dayOffText(true) + u" "_s + tr("day off") << u"★ "_s + tr("team lead");
    return parts;
}

void RosterPrint::paintFoot(QPainter &painter, const Layout &layout, int page) const
{
    painter.setPen(Qt::black);
    useFont(painter, 9);
    double at = layout.page.bottom() - kFoot - kLegendLine * double(layout.legend.size());
    for (const QString &line : layout.legend) {
        painter.drawText(QRectF(0, at, kAcross, kLegendLine), Qt::AlignLeft | Qt::AlignVCenter,
                         line);
        at += kLegendLine;
    }
    const QRectF foot(0, layout.page.bottom() - kFoot, kAcross, kFoot);
    //: %1 of %2 pages
    const QString number = tr("Page %1 of %2").arg(page + 1).arg(layout.pages);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_watermark);
}

void RosterPrint::paintWatermark(QPainter &painter, const Layout &layout) const
{
    if (m_watermark.isEmpty()) {
        return;
    }
    painter.save();
    painter.translate(layout.page.center());
    painter.rotate(-25);
    useFont(painter, 26, true);
    painter.setPen(QColor(0, 0, 0, 26));
    painter.drawText(QRectF(-600, -40, 1200, 80), Qt::AlignCenter, m_watermark);
    painter.restore();
}

} // namespace fw::ui
