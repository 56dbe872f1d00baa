// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/requiredialog.h"

#include "ui/forecast/forecasttext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

RequireDialog::RequireDialog(demand::DemandDesk &desk, const QString &queue, QDate from, QDate to,
                             QWidget *parent)
    : StepDialog(u"requireDialog"_s, tr("Requirement of a team"), tr("Use it"), parent)
    , m_desk(desk)
    , m_team(new QComboBox(this))
    , m_from(new QDateEdit(from, this))
    , m_to(new QDateEdit(to, this))
{
    auto *hint = new QLabel(tr("The team's roster is planned against what its part of all queues "
                               "needs, by the newest published forecasts and the standards."),
                            this);
    hint->setProperty("role", u"muted"_s);
    hint->setWordWrap(true);
    addWide(*hint);
    m_team->setObjectName(u"requireTeam"_s);
    m_from->setObjectName(u"requireFrom"_s);
    m_to->setObjectName(u"requireTo"_s);
    const demand::QueueStandard standard = desk.standardOn(queue, from);
    int first = 0;
    for (const roster::PlannedTeam &each : desk.rosters().teams()) {
        const bool hasShare = std::ranges::find(standard.teams, each.id,
                                                &demand::TeamShare::team) != standard.teams.end();
        m_team->insertItem(hasShare ? first++ : m_team->count(), ForecastText::name(each.name),
                           each.id);
    }
    m_team->setCurrentIndex(m_team->count() > 0 ? 0 : -1);
    for (QDateEdit *each : {m_from, m_to}) {
        each->setDisplayFormat(u"yyyy-MM-dd"_s);
        each->setCalendarPopup(true);
    }
    addField(tr("Team"), *m_team);
    addField(tr("First day"), *m_from);
    addField(tr("Last day"), *m_to);
    setSubmit([this] { return require(); });
}

QString RequireDialog::require()
{
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    if (to < from || from.daysTo(to) > forecast::Forecaster::kMostDays) {
        return tr("The last day lies before the first, or more than a year after it.");
    }
    const Outcome made = m_desk.requireOf(m_team->currentData().toString(), from, to);
    if (!made) {
        return made.error().code == ErrorCode::NotFound
                   ? tr("No published forecast covers these days for a queue of which the team has "
                        "a share. Publish one, and say in the standard which teams take part.")
                   : ForecastText::refusal(made.error());
    }
    //: %1 a team, %2 and %3 days
    emit required(
        tr("The roster of %1 is planned against the forecasts from %2 to %3.")
            .arg(m_team->currentText(), ForecastText::date(from), ForecastText::date(to)));
    return {};
}

} // namespace fw::ui
