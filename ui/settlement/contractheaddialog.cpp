// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/contractheaddialog.h"

#include "core/organisation/servicecatalogue.h"
#include "ui/settlement/settlementtext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using monthclose::ContractHead;
using organisation::ScopeLevel;

namespace {

constexpr int kLongestName = 80;

} // namespace

ContractHeadDialog::ContractHeadDialog(monthclose::SettlementDesk &desk, ContractHead base,
                                       QWidget *parent)
    : StepDialog(u"contractHeadDialog"_s,
                 base.id.isEmpty() ? tr("New contract") : tr("Change the contract"),
                 base.id.isEmpty() ? tr("Create") : tr("Save"), parent)
    , m_desk(desk)
    , m_base(std::move(base))
    , m_scope(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_services(new QListWidget(this))
{
    m_id = addLine(u"contractId"_s, tr("Number"), int(monthclose::kLongestId));
    m_id->setText(m_base.id);
    m_id->setReadOnly(!m_base.id.isEmpty());
    m_english = addLine(u"contractEnglish"_s, tr("Name (English)"), kLongestName);
    m_english->setText(m_base.name.en);
    m_chinese = addLine(u"contractChinese"_s, tr("Name (Chinese)"), kLongestName);
    m_chinese->setText(m_base.name.zh);
    m_scope->setObjectName(u"contractScope"_s);
    addField(tr("Partner's part"), *m_scope);
    const QDate today = desk.author().today();
    for (QDateEdit *each : {m_from, m_to}) {
        each->setCalendarPopup(true);
        each->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    m_from->setObjectName(u"contractFrom"_s);
    m_to->setObjectName(u"contractTo"_s);
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
    m_from->setDate(m_base.from.isValid() ? m_base.from : next);
    m_to->setDate(m_base.to.isValid() ? m_base.to : next.addYears(1).addDays(-1));
    addField(tr("From"), *m_from);
    addField(tr("To (included)"), *m_to);
    m_services->setObjectName(u"contractServices"_s);
    addField(tr("Services"), *m_services);
    fillScopes();
    fillServices();
    setMinimumWidth(520);
    setSubmit([this] { return submitted(); });
}

/// Parts of which the person at the desk may write contracts.
void ContractHeadDialog::fillScopes()
{
    const organisation::ScopeTree &tree = m_desk.author().organisation();
    for (const organisation::Scope &scope : tree.scopes()) {
        const bool isPartner = scope.level == ScopeLevel::Partner;
        if (isPartner &&
            m_desk.author().allow(ProtectedObject::Contracts, Right::Write, scope.id)) {
            const int at = *tree.find(scope.id);
            m_scope->addItem(SettlementText::name(tree.regionOf(at)) + u" · "_s +
                                 SettlementText::name(scope.name),
                             scope.id);
        }
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(m_base.scope)));
}

void ContractHeadDialog::fillServices()
{
    for (const organisation::ServiceItem &service : organisation::usualServices()) {
        const QString name = SettlementText::name(service.name);
        auto *item = new QListWidgetItem(
            service.isOutsourceable() ? name
                                      //: a service of the catalogue that no contract may include
                                      : tr("%1: can't be outsourced").arg(name),
            m_services);
        item->setData(Qt::UserRole, service.id);
        item->setCheckState(m_base.services.contains(service.id) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(service.isOutsourceable()
                           ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
                           : Qt::NoItemFlags);
    }
    m_services->setMinimumHeight(180);
}

void ContractHeadDialog::takePlace(ContractHead &head) const
{
    head.scope = m_scope->currentData().toString();
    const organisation::ScopeTree &tree = m_desk.author().organisation();
    if (const std::optional<int> scope = tree.find(head.scope)) {
        head.region = tree.regionOf(*scope);
        head.partner = tree.scopes()[std::size_t(*scope)].name;
    }
}

QString ContractHeadDialog::submitted()
{
    ContractHead head = m_base;
    head.id = m_id->text().trimmed();
    const auto all = m_desk.contracts();
    if (m_base.id.isEmpty() && all &&
        std::ranges::find(*all, head.id, &ContractHead::id) != all->end()) {
        return tr("Number: there is a contract with this number already.");
    }
    takePlace(head);
    head.name = {m_english->text().trimmed(), m_chinese->text().trimmed()};
    head.from = m_from->date();
    head.to = m_to->date();
    head.services.clear();
    for (int row = 0; row < m_services->count(); ++row) {
        if (m_services->item(row)->checkState() == Qt::Checked) {
            head.services << m_services->item(row)->data(Qt::UserRole).toString();
        }
    }
    if (const Outcome kept = m_desk.saveContract(head); !kept) {
        const QString &field = kept.error().detail;
        return field == "id"_L1      ? tr("Number: give one of at most 64 characters.")
               : field == "name"_L1  ? tr("Name: give one.")
               : field == "to"_L1    ? tr("To: choose a day after the begin.")
               : field == "scope"_L1 ? tr("Partner's part: choose one.")
                                     : SettlementText::refusal(kept.error());
    }
    emit saved(head.id, tr("The contract is kept."));
    return {};
}

} // namespace fw::ui
