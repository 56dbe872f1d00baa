// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/contracttab.h"

#include "core/organisation/servicecatalogue.h"
#include "ui/settlement/contractheaddialog.h"
#include "ui/settlement/contractimportdialog.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/settlement/termsdialog.h"
#include "ui/settlement/termstext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/stepdialog.h"
#include "ui/widgets/visibletext.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::ContractTerms;

namespace {

enum TermsColumn { From, State, ProposedBy, ProposedAt, ApprovedBy, ApprovedAt, TermsColumns };

enum DifferenceColumn { Name, Before, After, DifferenceColumns };

} // namespace

ContractTab::ContractTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_terms(new SheetModel(TermsColumns, {}, this))
    , m_differences(new SheetModel(DifferenceColumns, {Before, After}, this))
    , m_headCard(new Card(this))
    , m_termsCard(new Card(this))
    , m_differenceCard(new Card(this))
    , m_termsView(new LiveTableView(u"contractTerms"_s, context.theme, m_termsCard))
    , m_differenceView(new LiveTableView(u"termsDifferences"_s, context.theme, m_differenceCard))
    , m_head(new QLabel(m_headCard))
    , m_new(new QPushButton(m_headCard))
    , m_edit(new QPushButton(m_headCard))
    , m_import(new QPushButton(m_headCard))
    , m_propose(new QPushButton(m_termsCard))
    , m_approve(new QPushButton(m_termsCard))
{
    setObjectName(u"settlementContract"_s);
    build();
    connect(m_new, &QPushButton::clicked, this, [this] { editHead({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (sheet() != nullptr) {
            editHead(sheet()->contract());
        }
    });
    connect(m_import, &QPushButton::clicked, this, &ContractTab::import);
    connect(m_propose, &QPushButton::clicked, this, &ContractTab::propose);
    connect(m_approve, &QPushButton::clicked, this, &ContractTab::approve);
    connect(m_termsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContractTab::fillDifferences);
    setTexts();
}

void ContractTab::build()
{
    SheetTables::dress(*m_termsView, *m_terms, context().theme);
    SheetTables::dress(*m_differenceView, *m_differences, context().theme);
    m_termsView->setColumnPlan({-110, 160, 80, 156, 80, 156}, {ProposedAt, ApprovedAt});
    m_differenceView->setColumnPlan({-200, -150, -150});
    m_new->setObjectName(u"contractNew"_s);
    m_edit->setObjectName(u"contractEdit"_s);
    m_import->setObjectName(u"contractImport"_s);
    for (QPushButton *each : {m_new, m_edit, m_import}) {
        m_headCard->addControl(each);
    }
    m_propose->setObjectName(u"termsPropose"_s);
    m_approve->setObjectName(u"termsApprove"_s);
    m_head->setObjectName(u"contractHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setContentsMargins(12, 0, 12, 2);
    m_termsCard->addControl(m_propose);
    m_termsCard->addControl(m_approve);
    m_headCard->setBody(m_head);
    m_termsCard->setBody(m_termsView);
    m_differenceCard->setBody(m_differenceView);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_headCard);
    left->addWidget(m_termsCard, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(left, 6);
    layout->addWidget(m_differenceCard, 5);
    setFocusProxy(m_termsView);
}

const ContractTerms *ContractTab::chosen() const
{
    const int row = m_termsView->currentIndex().row();
    return row >= 0 && row < int(m_all.size()) ? &m_all[std::size_t(row)] : nullptr;
}

void ContractTab::fill()
{
    m_all.clear();
    QStringList head;
    if (sheet() != nullptr) {
        const monthclose::ContractHead &contract = sheet()->contract();
        const auto all = context().desk.terms(contract.id);
        m_all = all ? *all : std::vector<ContractTerms>();
        head << visibleText(contract.id) + u" · "_s + SettlementText::name(contract.name);
        //: a contract: %1 and %2 are dates
        head << tr("from %1 to %2")
                    .arg(contract.from.toString(Qt::ISODate), contract.to.toString(Qt::ISODate));
        head << tr("Partner: %1").arg(SettlementText::name(contract.partner)) + u" · "_s +
                    tr("Region: %1").arg(SettlementText::name(contract.region));
        QStringList services;
        for (const QString &each : contract.services) {
            services << SettlementText::name(organisation::serviceName(each));
        }
        head << tr("Services: %1").arg(visibleText(services.join(u", "_s)));
    }
    m_head->setText(head.join(u'\n'));
    showButtons();
    fillTerms();
}

void ContractTab::showButtons()
{
    const bool mayWrite = sheet() != nullptr && context().desk.mayEditTerms(sheet()->contract().id);
    m_propose->setEnabled(mayWrite);
    m_edit->setEnabled(mayWrite);
    m_new->setEnabled(context().desk.mayEditTerms({}));
    m_import->setEnabled(context().contracts != nullptr && context().contracts->mayImport());
}

void ContractTab::editHead(const monthclose::ContractHead &base)
{
    auto *dialog = new ContractHeadDialog(context().desk, base, window());
    connect(dialog, &ContractHeadDialog::saved, this,
            [this, isNew = base.id.isEmpty()](const QString &contract, const QString &sentence) {
                if (isNew) {
                    emit created(contract);
                }
                emit told(sentence);
            });
    dialog->open();
}

void ContractTab::import()
{
    if (context().contracts != nullptr) {
        auto *dialog = new ContractImportDialog(*context().contracts, window());
        connect(dialog, &ContractImportDialog::imported, this, &ContractTab::told);
        dialog->open();
    }
}

void ContractTab::fillTerms()
{
    std::vector<SheetRow> rows;
    const ContractTerms *holds = sheet() != nullptr ? sheet()->terms() : nullptr;
    for (const ContractTerms &each : m_all) {
        SheetRow row;
        row.key = QString::number(each.id);
        const bool isHeld = holds != nullptr && holds->id == each.id;
        row.cells = {SettlementText::month(each.from),
                     isHeld              ? tr("Holds in this month")
                     : each.isApproved() ? tr("Approved")
                                         : tr("Proposed"),
                     visibleText(each.proposedBy),
                     SettlementText::moment(each.proposedAt, context().zone),
                     visibleText(each.approvedBy),
                     SettlementText::moment(each.approvedAt, context().zone)};
        row.toneColumn = State;
        row.tone = isHeld ? Tone::Good : each.isApproved() ? Tone::Neutral : Tone::Warning;
        rows.push_back(row);
    }
    m_terms->setRows(std::move(rows));
    if (!m_all.empty() && !m_termsView->currentIndex().isValid()) {
        m_termsView->selectRow(0);
    }
    fillDifferences();
}

void ContractTab::fillDifferences()
{
    const ContractTerms *after = chosen();
    m_approve->setEnabled(after != nullptr && !after->isApproved() &&
                          context().desk.mayApproveTerms(*after));
    std::vector<SheetRow> rows;
    const auto row = std::size_t(m_termsView->currentIndex().row() + 1);
    const bool hasBefore = after != nullptr && row < m_all.size();
    if (hasBefore) {
        for (const TermsText::Difference &each : TermsText::differences(m_all[row], *after)) {
            rows.push_back({each.key,
                            {each.name, each.before, each.after},
                            -1,
                            Tone::Neutral,
                            false,
                            std::nullopt,
                            {}});
        }
    } else if (after != nullptr) { // the first ones: all that they say
        for (const TermsText::Entry &each : TermsText::entries(*after)) {
            rows.push_back({each.key,
                            {each.name, QString(), each.value},
                            -1,
                            Tone::Neutral,
                            false,
                            std::nullopt,
                            {}});
        }
    }
    m_differenceCard->setTitle(hasBefore ? tr("What changes") : tr("Terms"));
    m_differences->setRows(std::move(rows));
}

void ContractTab::propose()
{
    if (sheet() == nullptr || (m_all.empty() && context().contracts == nullptr)) {
        emit failed(tr("There are no terms that others could be made from."));
        return;
    }
    const QDate today = context().desk.author().today();
    QDate first = QDate(today.year(), today.month(), 1).addMonths(1);
    ContractTerms base;
    if (m_all.empty()) { // the first ones
        const QDate begin = sheet()->contract().from;
        first = QDate(begin.year(), begin.month(), 1);
        base = context().contracts->termsToBeginWith(sheet()->contract(), first);
    } else {
        base = chosen() != nullptr ? *chosen() : m_all.front();
    }
    auto *dialog = new TermsDialog(context().desk, base, first, window());
    connect(dialog, &TermsDialog::proposed, this, &ContractTab::told);
    dialog->open();
}

void ContractTab::approve()
{
    const ContractTerms *terms = chosen();
    if (terms == nullptr) {
        return;
    }
    auto *dialog =
        new StepDialog(u"approveTermsDialog"_s, tr("Approve terms"), tr("Approve"), window());
    //: %1 a month
    auto *label = new QLabel(tr("These terms will hold from %1 on and can't be changed any more.")
                                 .arg(SettlementText::month(terms->from)),
                             dialog);
    label->setWordWrap(true);
    dialog->addWide(*label);
    dialog->setSubmit([tab = QPointer<ContractTab>(this), approved = *terms]() -> QString {
        if (!tab) {
            return QString();
        }
        if (const Outcome done = tab->context().desk.approveTerms(approved); !done) {
            return SettlementText::refusal(done.error());
        }
        emit tab->told(tr("The terms are approved."));
        return QString();
    });
    dialog->open();
}

void ContractTab::setTexts()
{
    m_headCard->setTitle(tr("Contract"));
    m_termsCard->setTitle(tr("Terms by date"));
    m_termsView->setAccessibleName(tr("Terms by date"));
    m_differenceView->setAccessibleName(tr("What changes"));
    m_termsView->setEmptyText(tr("Nobody has proposed terms yet"));
    m_differenceView->setEmptyText(tr("Nothing changes"));
    m_terms->setHeaders({tr("From"), tr("State"), tr("Proposed by"), tr("Proposed at"),
                         tr("Approved by"), tr("Approved at")});
    m_differences->setHeaders({tr("Parameter"), tr("Before"), tr("After")});
    m_new->setText(tr("New contract…"));
    m_edit->setText(tr("Change…"));
    m_import->setText(tr("Import…"));
    m_propose->setText(tr("Propose terms…"));
    m_approve->setText(tr("Approve…"));
    m_termsView->layOutColumns();
    m_differenceView->layOutColumns();
}

} // namespace fw::ui
