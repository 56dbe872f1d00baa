// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/handoverpaper.h"

#include "ui/access/accesstext.h"
#include "ui/floor/statetext.h"
#include "ui/incidents/operationstext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/paperpages.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using operations::ShiftItem;
using operations::ShiftQueue;

namespace {

QString plain(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

/// Several lines of a person's own text.
QString lines(const QString &text)
{
    QStringList found;
    for (const QString &each : text.split(u'\n')) {
        found << plain(each);
    }
    return found.join(u"<br>"_s);
}

QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

QString cells(const QStringList &texts, QLatin1StringView tag)
{
    QString row = u"<tr>"_s;
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const QString side = column == 0 ? u"left"_s : u"right"_s;
        row += "<%1 align=\"%2\">%3</%1>"_L1.arg(tag, side, texts.at(column));
    }
    return row + u"</tr>"_s;
}

QString list(const QStringList &items)
{
    return items.isEmpty() ? u"<p>"_s + QString(kNoFigure) + u"</p>"_s
                           : u"<ul><li>"_s + items.join(u"</li><li>"_s) + u"</li></ul>"_s;
}

} // namespace

HandoverPaper::HandoverPaper(const operations::Handover &handover, const QTimeZone &zone)
    : m_handover(handover)
    , m_facts(handover.facts)
    , m_zone(zone)
{
}

QString HandoverPaper::minute(TimePoint time) const
{
    return OperationsText::minute(time, m_zone);
}

QString HandoverPaper::row(const QString &name, const ShiftQueue &queue) const
{
    const auto &calls = queue.calls;
    const int over = calls.answered + calls.abandoned;
    const QString rate =
        formatShare(over > 0 ? std::optional(double(calls.abandoned) / over) : std::nullopt);
    //: %1 a number of calls, %2 their share
    const QString abandoned = tr("%1 (%2)").arg(QString::number(calls.abandoned), rate);
    //: a service level with the number of its formula: %1 a share, %2 a number
    const QString level =
        tr("%1 (SL-%2)").arg(formatShare(queue.serviceLevel), QString::number(queue.formula));
    const QString wait = queue.longestWaitS == 0
                             ? QString(kNoFigure)
                             : formatDuration(std::chrono::seconds(queue.longestWaitS)) + u' ' +
                                   OperationsText::time(queue.longestWaitAt, m_zone, u"HH:mm"_s);
    return cells({name, QString::number(calls.offered),
                  queue.expected ? QString::number(qRound(*queue.expected)) : QString(kNoFigure),
                  QString::number(calls.answered), abandoned, level, wait},
                 "td"_L1);
}

QString HandoverPaper::figures() const
{
    QString table = u"<table cellpadding=\"3\" cellspacing=\"0\" border=\"0\" width=\"100%\">"_s;
    table += cells({tr("Queue"), tr("Offered"), tr("Forecast"), tr("Answered"), tr("Abandoned"),
                    tr("Service level"), tr("Longest wait, at")},
                   "th"_L1);
    table += row(u"<b>"_s + tr("All queues").toHtmlEscaped() + u"</b>"_s, m_facts.total);
    for (const ShiftQueue &queue : m_facts.queues) {
        table += row(OperationsText::queue(queue.name, queue.key).toHtmlEscaped(), queue);
    }
    table += u"</table>"_s;
    if (!m_facts.isWhole) {
        table += u"<p>"_s +
                 tr("Calls from the beginning of the shift are no longer remembered: "
                    "the figures are too low.")
                     .toHtmlEscaped() +
                 u"</p>"_s;
    }
    return table;
}

QString HandoverPaper::people() const
{
    //: %n people were signed in at some time of the shift
    QStringList words{tr("%n agent(s) were there", nullptr, m_facts.present)};
    for (std::size_t state = 0; state < m_facts.agents.size(); ++state) {
        if (m_facts.agents[state] > 0) {
            words << StateText::usualWord(live::AgentState(state)) + u' ' +
                         QString::number(m_facts.agents[state]);
        }
    }
    return u"<p>"_s + words.join(u" · "_s).toHtmlEscaped() + u"</p>"_s;
}

QString HandoverPaper::alarms() const
{
    //: %1 alarms of the shift, %2 of them critical
    QString text =
        u"<p>"_s +
        tr("%1 raised, %2 of them critical. Not acknowledged:")
            .arg(QString::number(m_facts.alarmsRaised), QString::number(m_facts.criticalRaised))
            .toHtmlEscaped() +
        u"</p>"_s;
    QStringList open;
    for (const operations::ExcerptAlarm &alarm : m_facts.alarms) {
        open << minute(alarm.raisedAt) + u' ' + OperationsText::alarm(alarm).toHtmlEscaped();
    }
    return text + list(open);
}

QString HandoverPaper::items(const std::vector<ShiftItem> &items) const
{
    QStringList found;
    for (const ShiftItem &item : items) {
        QString text = "#%1 %2"_L1.arg(QString::number(item.id), plain(item.title));
        text += item.kind == ShiftItem::Kind::Task
                    //: of a task: %1 date and time
                    ? u" · "_s + tr("due %1").arg(minute(item.at))
                    //: of an incident: %1 date and time
                    : u" · "_s + tr("opened %1").arg(minute(item.at));
        if (!item.owner.isEmpty()) {
            text += u" · "_s + plain(item.owner);
        }
        found << (item.isUrgent ? u"▲ <b>"_s + text + u"</b>"_s : text);
    }
    return list(found);
}

QString HandoverPaper::actions() const
{
    QStringList found;
    for (const operations::ShiftAction &each : m_facts.actions) {
        found << OperationsText::time(each.at, m_zone, u"HH:mm"_s) + u' ' + plain(each.by) +
                     u": "_s + AccessText::action(each.action).toHtmlEscaped() + u' ' +
                     plain(each.object);
    }
    return list(found);
}

QString HandoverPaper::words() const
{
    if (m_handover.outgoing.isEmpty()) {
        return {}; // a draft: they are being written
    }
    QStringList points;
    for (const operations::FollowUp &each : m_handover.followUps) {
        points << (each.isSeen ? u"☑ "_s : u"☐ "_s) + plain(each.text);
    }
    return heading(tr("Notes")) + u"<p>"_s +
           (m_handover.notes.isEmpty() ? QString(kNoFigure) : lines(m_handover.notes)) + u"</p>"_s +
           heading(tr("To follow")) + u"<p>"_s +
           (points.isEmpty() ? QString(kNoFigure) : points.join(u"<br>"_s)) + u"</p>"_s;
}

QString HandoverPaper::signatures() const
{
    if (m_handover.outgoing.isEmpty()) {
        return {};
    }
    //: who gave a shift over: %1 a person, %2 date and time
    QString text =
        tr("Given by %1, %2").arg(plain(m_handover.outgoing), minute(m_handover.givenAt));
    if (isKnown(m_handover.escalatedAt)) {
        text += u"<br>"_s + tr("Escalated %1").arg(minute(m_handover.escalatedAt));
    }
    text += u"<br>"_s + (isKnown(m_handover.signedAt)
                             //: who took a shift over: %1 a person, %2 date and time
                             ? tr("Read and signed by %1, %2")
                                   .arg(plain(m_handover.incoming), minute(m_handover.signedAt))
                             : tr("Not signed yet"));
    return u"<p>"_s + text + u"</p>"_s;
}

QString HandoverPaper::title() const
{
    //: title of a handover: %1 and %2 are the beginning and the end of the shift
    return tr("Shift handover %1 – %2")
        .arg(minute(m_facts.from), OperationsText::time(m_facts.until, m_zone, u"HH:mm"_s));
}

QString HandoverPaper::body() const
{
    return signatures() + words() + heading(tr("Figures")) + figures() + heading(tr("People")) +
           people() + heading(tr("Alarms")) + alarms() + heading(tr("Incidents")) +
           items(m_facts.incidents) + heading(tr("Tasks that are not done")) +
           items(m_facts.tasks) + heading(tr("Actions on the switch")) + actions();
}

QString HandoverPaper::html() const
{
    return u"<h2>"_s + title() + u"</h2>"_s + body();
}

QString HandoverPaper::fileName() const
{
    return tr("handover") + OperationsText::time(m_facts.until, m_zone, u"-yyyyMMdd-HHmm"_s) +
           u".pdf"_s;
}

Outcome HandoverPaper::writePdf(const QString &file, const QString &watermark,
                                const QFont &font) const
{
    return PaperPages(title(), watermark, font).writePdf({body()}, file);
}

} // namespace fw::ui
