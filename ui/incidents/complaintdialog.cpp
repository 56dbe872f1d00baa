// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/complaintdialog.h"

#include "ui/floor/statetext.h"
#include "ui/incidents/complainttext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using complaints::Complaint;
using complaints::ComplaintChannel;

namespace {

constexpr int kMostCustomers = 100'000;
constexpr int kLongestCall = 120;
constexpr int kLongestNumber = 20;

const QTimeZone &zoneOf(const complaints::ComplaintDesk &desk)
{
    return desk.floor().floor().config().grid.zone();
}

QComboBox *makeBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

} // namespace

QDateTimeEdit *makeMomentField(const QString &objectName, TimePoint time, const QTimeZone &zone,
                               QWidget *parent)
{
    auto *field = new QDateTimeEdit(parent);
    field->setObjectName(objectName);
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    field->setTimeSpec(Qt::UTC);
    const auto local = QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone);
    field->setDateTime(
        QDateTime(local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC));
    return field;
}

TimePoint momentIn(const QDateTimeEdit &field, const QTimeZone &zone)
{
    const QDateTime local(field.date(), field.time(), zone);
    return TimePoint(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
}

ComplaintDialog::ComplaintDialog(const complaints::ComplaintDesk &desk, QWidget *parent)
    : StepDialog(u"complaintDialog"_s, tr("New complaint"), tr("Write down"), parent)
    , m_desk(desk)
    , m_channel(makeBox(u"complaintChannel"_s, this))
    , m_received(makeMomentField(u"complaintReceived"_s, desk.author().now(), zoneOf(desk), this))
    , m_scope(makeBox(u"complaintScope"_s, this))
    , m_agent(makeBox(u"complaintAgent"_s, this))
    , m_customers(new QSpinBox(this))
{
    m_title = addLine(u"complaintTitle"_s, tr("What is it about?"), int(Complaint::kLongestTitle));
    m_text = addText(u"complaintText"_s, tr("In the customer's words"));
    for (int each = 0; each < int(ComplaintChannel::Count); ++each) {
        m_channel->addItem(ComplaintText::channel(static_cast<ComplaintChannel>(each)));
    }
    addField(tr("Came in by"), *m_channel);
    addField(tr("Came in at"), *m_received);
    addPlaces();
    addField(tr("Team or region"), *m_scope);
    addAgents();
    addField(tr("Who served the call"), *m_agent);
    m_call = addLine(u"complaintCall"_s, tr("Call, as the switch names it"), kLongestCall);
    m_number = addLine(u"complaintNumber"_s, tr("Customer's number, masked"), kLongestNumber);
    m_number->setPlaceholderText(u"138****5678"_s);
    m_customers->setObjectName(u"complaintCustomers"_s);
    m_customers->setRange(1, kMostCustomers);
    addField(tr("Customers who say the same"), *m_customers);
}

void ComplaintDialog::addPlaces()
{
    const auto &author = m_desk.author();
    const live::FloorConfig &config = m_desk.floor().floor().config();
    const auto &scopes = config.scopes.scopes();
    for (std::size_t each = 0; each < scopes.size(); ++each) {
        const QString id = each == 0 ? QString() : scopes[each].id; // the root is kept as none
        if (author.allow(access::ProtectedObject::Complaints, access::Right::Write, id)) {
            m_scope->addItem(StateText::scopeName(int(each), config), id);
        }
    }
}

void ComplaintDialog::addAgents()
{
    //: no agent in particular served the call that is complained about
    m_agent->addItem(tr("Nobody in particular"), QString());

    struct Named
    {
        QString name;
        QString person;
        int scope = 0;
    };

    std::vector<Named> found;
    for (const live::AgentView &each : m_desk.floor().floor().agents()) {
        found.push_back({visibleText(StateText::agentName(each)),
                         QString::fromStdString(each.personId), each.scope});
    }
    std::ranges::sort(found, {}, &Named::name);
    const auto &scopes = m_desk.floor().floor().config().scopes.scopes();
    for (const Named &each : found) {
        m_agent->addItem(each.name, each.person);
        m_agent->setItemData(m_agent->count() - 1, scopes.at(std::size_t(each.scope)).id,
                             Qt::UserRole + 1);
    }
    m_agent->setEditable(true);
    m_agent->setInsertPolicy(QComboBox::NoInsert);
    m_agent->completer()->setFilterMode(Qt::MatchContains);
    m_agent->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_agent, &QComboBox::currentIndexChanged, this, [this](int index) {
        const int place = m_scope->findData(m_agent->itemData(index, Qt::UserRole + 1));
        if (index > 0 && place >= 0) {
            m_scope->setCurrentIndex(place);
        }
    });
}

complaints::ComplaintDraft ComplaintDialog::draft() const
{
    complaints::ComplaintDraft draft;
    draft.receivedAt = std::min(momentIn(*m_received, zoneOf(m_desk)), m_desk.author().now());
    if (momentIn(*m_received, zoneOf(m_desk)) > m_desk.author().now() + std::chrono::minutes(1)) {
        draft.receivedAt = momentIn(*m_received, zoneOf(m_desk)); // refused, and not by the minute
    }
    draft.channel = static_cast<ComplaintChannel>(std::max(m_channel->currentIndex(), 0));
    draft.title = m_title->text();
    draft.text = m_text->toPlainText();
    draft.scope = m_scope->currentData().toString();
    // What was typed and is nobody's name is nobody.
    const bool isChosen = m_agent->currentText() == m_agent->itemText(m_agent->currentIndex());
    draft.agent = isChosen ? m_agent->currentData().toString() : QString();
    draft.call = m_call->text().trimmed();
    draft.maskedNumber = m_number->text();
    draft.customers = m_customers->value();
    return draft;
}

} // namespace fw::ui
