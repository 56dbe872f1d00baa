// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/personcolumns.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHoursWidth = 52;
constexpr int kAdherenceWidth = 76;
constexpr int kMargin = 10;

} // namespace

PersonColumns::PersonColumns(const RosterEditor &editor, const Theme &theme)
    : m_editor(editor)
    , m_theme(theme)
{
}

int PersonColumns::width(int room) const
{
    const int name = room < 800 ? 142 : 172;
    return name + kHoursWidth + (m_adherence.empty() ? 0 : kAdherenceWidth);
}

PersonColumns::Parts PersonColumns::partsOf(const QRect &area) const
{
    const int adherence = m_adherence.empty() ? 0 : kAdherenceWidth;
    const int name = area.width() - kHoursWidth - adherence;
    Parts parts;
    parts.name = QRect(area.left() + kMargin, area.top(), name - kMargin, area.height());
    parts.hours = QRect(area.left() + name, area.top(), kHoursWidth - kMargin, area.height());
    parts.adherence = QRect(area.left() + name + kHoursWidth, area.top(),
                            std::max(0, adherence - kMargin), area.height());
    return parts;
}

void PersonColumns::paintHead(QPainter &painter, const QRect &area) const
{
    const Parts parts = partsOf(area);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    painter.drawText(parts.name, Qt::AlignLeft | Qt::AlignVCenter, tr("No. and name"));
    painter.drawText(parts.hours, Qt::AlignRight | Qt::AlignVCenter, tr("Hours"));
    painter.drawText(parts.adherence, Qt::AlignRight | Qt::AlignVCenter, tr("Adherence"));
}

void PersonColumns::paintRow(QPainter &painter, const QRect &area, const roster::Person &person,
                             QDate from, QDate to) const
{
    const Parts parts = partsOf(area);
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.color(Token::Text));
    const bool isLead = person.roleOn(from) == roster::PersonRole::Lead;
    const QString star = isLead ? u" ★"_s : QString();
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = parts.name.width() - metrics.horizontalAdvance(star);
    const QString name = RosterText::person(m_editor.base(), person.id);
    painter.drawText(parts.name, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, room) + star);
    painter.setFont(m_theme.font(FontRole::Body));
    const qint64 seconds = m_editor.scheduledSeconds(person.id, from, to);
    const roster::RuleSet &rules = m_editor.base().rules.on(from);
    const qint64 days = from.daysTo(to) + 1;
    const bool isMuch = days == 7 && seconds > qint64(60) * rules.weeklyMinutes;
    painter.setPen(m_theme.color(isMuch ? Token::Critical : Token::Text));
    painter.drawText(parts.hours, Qt::AlignRight | Qt::AlignVCenter, RosterText::hoursOf(seconds));
    const auto adherence = m_adherence.find(person.id);
    if (adherence != m_adherence.end()) {
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(parts.adherence, Qt::AlignRight | Qt::AlignVCenter,
                         formatShare(adherence->second));
    }
}

QString PersonColumns::text(const roster::Person &person, QDate from, QDate to) const
{
    QStringList parts{RosterText::person(m_editor.base(), person.id)};
    if (person.roleOn(from) != roster::PersonRole::Agent) {
        parts << RosterText::role(person.roleOn(from));
    }
    //: %1 hours
    parts << tr("%1 h").arg(RosterText::hoursOf(m_editor.scheduledSeconds(person.id, from, to)));
    const auto adherence = m_adherence.find(person.id);
    if (adherence != m_adherence.end()) {
        //: %1 a percentage
        parts << tr("adherence %1").arg(formatShare(adherence->second));
    }
    return parts.join(u", "_s);
}

} // namespace fw::ui
