// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/coveragechart.h"

#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/duration.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadHeight = 26;
constexpr int kAxisHeight = 20;
constexpr int kLeft = 34;
constexpr int kMargin = 12;
constexpr double kLeastGap = 0.05; // people; below it the sums' own dust

QString countText(double people)
{
    const QString text = QString::number(people, 'f', 1);
    return text.endsWith(u".0"_s) ? text.chopped(2) : text;
}

} // namespace

CoverageChart::CoverageChart(const RosterEditor &editor, const RosterCursor &cursor,
                             const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_theme(theme)
{
    setObjectName(u"coverageChart"_s);
    setMinimumHeight(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&editor, &RosterEditor::coverageChanged, this, &CoverageChart::refresh);
    connect(&cursor, &RosterCursor::changed, this, &CoverageChart::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void CoverageChart::retranslate()
{
    setAccessibleName(tr("Coverage"));
    refresh();
}

void CoverageChart::setOutlook(QDate date, const DayOutlook &outlook)
{
    m_outlooks[date] = outlook;
    refresh();
}

void CoverageChart::setActual(QDate date, const std::vector<double> &people)
{
    m_actual[date] = people;
    refresh();
}

const std::vector<double> &CoverageChart::actual() const
{
    static const std::vector<double> kNone;
    const auto found = m_actual.find(m_cursor.date());
    return found != m_actual.end() ? found->second : kNone;
}

const DayOutlook &CoverageChart::outlook() const
{
    static const DayOutlook kNone;
    const auto found = m_outlooks.find(m_cursor.date());
    return found != m_outlooks.end() ? found->second : kNone;
}

void CoverageChart::refresh()
{
    if (!m_cursor.date().isValid()) {
        return;
    }
    m_scheduled = m_editor.coverage(m_cursor.date());
    m_required = m_editor.base().requirement.on(m_cursor.date());
    setAccessibleDescription(summary());
    update();
}

std::vector<CoverageChart::Gap> CoverageChart::gaps() const
{
    std::vector<Gap> found;
    const int minutes = m_editor.base().requirement.minutes();
    for (std::size_t each = 0; each < std::min(m_required.size(), m_scheduled.size()); ++each) {
        const double missing = m_required[each] - m_scheduled[each];
        if (missing < kLeastGap) {
            continue;
        }
        const int from = int(each) * minutes;
        if (found.empty() || found.back().to != from) {
            found.push_back({from, from, 0});
        }
        found.back().to = from + minutes;
        found.back().people = std::max(found.back().people, missing);
    }
    return found;
}

QString CoverageChart::shortfallText() const
{
    if (m_required.empty()) {
        return tr("no required staff is known for this day");
    }
    const std::vector<Gap> found = gaps();
    if (found.empty()) {
        return tr("covered");
    }
    const auto worst =
        std::max_element(found.begin(), found.end(), [](const Gap &one, const Gap &other) {
            return one.people < other.people;
        });
    //: %1 people, %2 hours of the day
    return tr("short %1 · %2")
        .arg(countText(std::ceil(worst->people - kLeastGap)),
             RosterText::hours({{worst->from, worst->to}}));
}

QString CoverageChart::summary() const
{
    double planned = 0;
    for (const double each : m_scheduled) {
        planned += each * m_editor.base().requirement.minutes() / 60.0;
    }
    QStringList parts;
    const DayOutlook &known = outlook();
    if (known.serviceLevel && known.halfWidth) {
        //: percentages: the simulated service level, and how far it may be off
        parts << tr("simulated SL %1 ± %2")
                     .arg(formatShare(known.serviceLevel), formatShare(known.halfWidth));
    } else if (known.serviceLevel) {
        //: %1 a percentage; the expected service level
        parts << tr("expected SL %1").arg(formatShare(known.serviceLevel));
    }
    if (known.occupancy) {
        //: %1 a percentage
        parts << tr("occupancy %1").arg(formatShare(known.occupancy));
    }
    //: %1 hours
    parts << tr("%1 h on the phones").arg(QString::number(planned, 'f', 0));
    return tr("Coverage · %1").arg(RosterText::day(m_cursor.date())) + u", "_s + shortfallText() +
           u", "_s + parts.join(u" · "_s);
}

QRectF CoverageChart::plot() const
{
    return QRectF(rect()).adjusted(kLeft, kHeadHeight + 4, -kMargin, -kAxisHeight);
}

double CoverageChart::top() const
{
    double most = 1;
    for (const std::vector<double> *each : {&m_scheduled, &m_required, &actual()}) {
        for (const double people : *each) {
            most = std::max(most, people);
        }
    }
    return most * 1.12;
}

QPolygonF CoverageChart::steps(const std::vector<double> &people, double most) const
{
    QPolygonF line;
    const QRectF area = plot();
    const auto count = double(std::max<std::size_t>(1, m_scheduled.size()));
    for (std::size_t each = 0; each < people.size(); ++each) {
        const double y = area.bottom() - area.height() * people[each] / most;
        line << QPointF(area.left() + area.width() * double(each) / count, y)
             << QPointF(area.left() + area.width() * double(each + 1) / count, y);
    }
    return line;
}

void CoverageChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::CardBorder));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    paintHead(painter);
    const double most = top();
    paintAxis(painter, most);
    QPolygonF face = steps(m_scheduled, most);
    if (!face.isEmpty()) {
        const QPolygonF line = face;
        face << plot().bottomRight() << plot().bottomLeft();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::AccentSoft));
        painter.drawPolygon(face);
        paintGaps(painter, most);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawPolyline(line);
    }
    painter.setBrush(Qt::NoBrush);
    if (!m_required.empty()) {
        painter.setPen(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine));
        painter.drawPolyline(steps(m_required, most));
    }
    if (!actual().empty()) {
        painter.setPen(QPen(m_theme.color(Token::Warning), 2));
        painter.drawPolyline(steps(actual(), most));
    }
}

void CoverageChart::paintGaps(QPainter &painter, double most)
{
    const QRectF area = plot();
    const auto count = double(std::max<std::size_t>(1, m_scheduled.size()));
    QColor face = m_theme.color(Token::Critical);
    face.setAlpha(110);
    painter.setPen(Qt::NoPen);
    for (std::size_t each = 0; each < std::min(m_required.size(), m_scheduled.size()); ++each) {
        if (m_required[each] - m_scheduled[each] < kLeastGap) {
            continue;
        }
        const auto y = [&](double people) { return area.bottom() - area.height() * people / most; };
        const double left = area.left() + area.width() * double(each) / count;
        const QRectF bar(QPointF(left, y(m_required[each])),
                         QPointF(left + area.width() / count, y(m_scheduled[each])));
        painter.fillRect(bar, face);
    }
}

void CoverageChart::paintAxis(QPainter &painter, double most)
{
    const QRectF area = plot();
    painter.setFont(m_theme.font(FontRole::Small));
    const auto step = std::max(1.0, std::pow(10.0, std::floor(std::log10(most / 2.0))));
    const double spread = most / step > 6 ? step * 5 : most / step > 3 ? step * 2 : step;
    for (double people = 0; people < most; people += spread) {
        const double y = area.bottom() - area.height() * people / most;
        painter.setPen(m_theme.color(Token::Divider));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRectF(0, y - 9, kLeft - 6, 18), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(people, 'f', 0));
    }
    for (int hour = 0; hour <= 24; hour += 2) {
        const double x = area.left() + area.width() * hour / 24.0;
        painter.drawText(QRectF(x - 20, area.bottom() + 2, 40, kAxisHeight - 2), Qt::AlignCenter,
                         u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
    }
}

void CoverageChart::paintHead(QPainter &painter)
{
    QRect room = rect().adjusted(kMargin, 4, -kMargin, 0);
    room.setHeight(kHeadHeight - 4);
    const auto say = [&](const QString &text, Token token, FontRole role) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(token));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(text) + 14);
    };
    const auto key = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(room.left(), room.center().y() + 1, room.left() + 16,
                         room.center().y() + 1);
        room.setLeft(room.left() + 21);
        say(text, Token::MutedText, FontRole::Small);
    };
    say(tr("Coverage · %1").arg(RosterText::day(m_cursor.date())), Token::Text, FontRole::Strong);
    key(QPen(m_theme.color(Token::Accent), 2), tr("scheduled"));
    key(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine), tr("required"));
    if (!actual().empty()) {
        key(QPen(m_theme.color(Token::Warning), 2), tr("actual"));
    }
    const bool hasGap = !gaps().empty();
    say((hasGap ? u"■ "_s : QString()) + shortfallText(),
        hasGap               ? Token::Critical
        : m_required.empty() ? Token::MutedText
                             : Token::Good,
        FontRole::Small);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    const QString rest = summary().section(u", "_s, 2);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(rest, Qt::ElideLeft, room.width()));
}

} // namespace fw::ui
