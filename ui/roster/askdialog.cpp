// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/askdialog.h"

#include "ui/roster/rostertext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::RequestKind;

AskDialog::AskDialog(roster::RosterDesk &desk, const roster::PlanningBase &base,
                     const roster::CellKey &cell, QWidget *parent)
    : StepDialog(u"askDialog"_s, tr("New request"), tr("Ask"), parent)
    , m_desk(desk)
    , m_kind(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_from(new QDateEdit(cell.date, this))
    , m_to(new QDateEdit(cell.date, this))
    , m_leave(new QComboBox(this))
    , m_other(new QComboBox(this))
    , m_begin(new QTimeEdit(QTime(18, 0), this))
    , m_end(new QTimeEdit(QTime(20, 0), this))
{
    m_kind->setObjectName(u"askKind"_s);
    m_person->setObjectName(u"askPerson"_s);
    m_from->setObjectName(u"askFrom"_s);
    m_to->setObjectName(u"askTo"_s);
    m_leave->setObjectName(u"askLeave"_s);
    m_other->setObjectName(u"askOther"_s);
    m_begin->setObjectName(u"askBegin"_s);
    m_end->setObjectName(u"askEnd"_s);
    fill(base, cell);
    addField(tr("What"), *m_kind);
    addField(tr("Person"), *m_person);
    addField(tr("From, or the day"), *m_from);
    addField(tr("To, or the other's day"), *m_to);
    addField(tr("Kind of leave"), *m_leave);
    addField(tr("Swap with"), *m_other);
    addField(tr("Overtime from"), *m_begin);
    addField(tr("Overtime to"), *m_end);
    constexpr int kLongestReason = 300;
    m_reason = addLine(u"askReason"_s, tr("Reason"), kLongestReason);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AskDialog::showFields);
    showFields();
    setLateSubmit([this](const Done &done) { ask(done); });
}

void AskDialog::fill(const roster::PlanningBase &base, const roster::CellKey &cell)
{
    m_kind->addItems({tr("Leave"), tr("Shift swap"), tr("Overtime")});
    for (int kind = 0; kind <= int(roster::LeaveKind::Other); ++kind) {
        m_leave->addItem(RosterText::leave(roster::LeaveKind(kind)));
    }
    for (const roster::Person &each : base.people) {
        m_person->addItem(RosterText::person(base, each.id), each.id);
        m_other->addItem(RosterText::person(base, each.id), each.id);
    }
    if (!base.people.empty() && m_desk.isOwnOnly(base.people.front().team)) {
        m_other->clear(); // colleagues can't be seen, but one knows whom one has asked
        m_other->setEditable(true);
        m_other->lineEdit()->setPlaceholderText(tr("The other's staff number"));
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(cell.person)));
    m_other->setCurrentIndex(m_person->currentIndex() == 0 && m_other->count() > 1 ? 1 : 0);
    for (QDateEdit *each : {m_from, m_to}) {
        each->setDisplayFormat(u"yyyy-MM-dd"_s);
        each->setCalendarPopup(true);
    }
    m_begin->setDisplayFormat(u"HH:mm"_s);
    m_end->setDisplayFormat(u"HH:mm"_s);
}

void AskDialog::showFields()
{
    const auto kind = RequestKind(m_kind->currentIndex());
    m_to->setEnabled(kind != RequestKind::Overtime);
    m_leave->setEnabled(kind == RequestKind::Leave);
    m_other->setEnabled(kind == RequestKind::Swap);
    m_begin->setEnabled(kind == RequestKind::Overtime);
    m_end->setEnabled(kind == RequestKind::Overtime);
}

void AskDialog::ask(const Done &done)
{
    roster::Request request;
    request.kind = RequestKind(m_kind->currentIndex());
    request.person = m_person->currentData().toString();
    request.from = m_from->date();
    request.to = request.kind == RequestKind::Leave ? m_to->date() : m_from->date();
    for (const roster::Person &each : m_desk.people()) {
        if (each.id == request.person) {
            request.team = each.team;
        }
    }
    if (request.kind == RequestKind::Leave) {
        request.leave = roster::LeaveKind(m_leave->currentIndex());
    } else if (request.kind == RequestKind::Swap) {
        request.other = m_other->isEditable() ? m_other->currentText().trimmed()
                                              : m_other->currentData().toString();
        request.otherDate = m_to->date();
    } else {
        const auto minute = [](const QTime &time) { return time.hour() * 60 + time.minute(); };
        request.span = {minute(m_begin->time()), minute(m_end->time())};
        if (request.span.to <= request.span.from) {
            request.span.to += roster::kMinutesOfDay;
        }
    }
    request.reason = m_reason->text().trimmed();
    m_desk.ask(request, [done](const Result<roster::Request> &asked) {
        done(asked ? QString() : RosterText::refusal(asked.error()));
    });
}

} // namespace fw::ui
