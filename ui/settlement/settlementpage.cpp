// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/settlementpage.h"

#include "ui/settlement/agreementtab.h"
#include "ui/settlement/closetab.h"
#include "ui/settlement/comparetab.h"
#include "ui/settlement/contracttab.h"
#include "ui/settlement/kpicardtab.h"
#include "ui/settlement/kpitab.h"
#include "ui/settlement/monthchip.h"
#include "ui/settlement/notestab.h"
#include "ui/settlement/organisationtab.h"
#include "ui/settlement/overviewtab.h"
#include "ui/settlement/peopletab.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/stepsdialogs.h"
#include "ui/settlement/whatiftab.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::ContractHead;
using settlement::CaseStep;

namespace {

constexpr std::chrono::milliseconds kSoon{120};

template<typename Widget>
Widget *made(const QString &name, QWidget *parent)
{
    auto *widget = new Widget(parent);
    widget->setObjectName(name);
    return widget;
}

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

SettlementPage::SettlementPage(monthclose::SettlementDesk &desk, const live::FloorStore &floor,
                               const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_floor(floor)
    , m_theme(theme)
    , m_context{desk, theme, [this](const QString &person) { return nameOf(person); },
                floor.liveFloor().config().grid.zone(),
                [this](const QString &scope) { return agentsOf(scope); }}
    , m_papers(new SettlementPapers(m_context, *this))
    , m_contract(made<QComboBox>(u"settlementContractChoice"_s, this))
    , m_before(made<QToolButton>(u"settlementBefore"_s, this))
    , m_title(made<QLabel>(u"settlementMonth"_s, this))
    , m_after(made<QToolButton>(u"settlementAfter"_s, this))
    , m_state(new MonthChip(u"settlementState"_s, theme, this))
    , m_recalculate(made<QPushButton>(u"settlementRecalculate"_s, this))
    , m_compare(made<QPushButton>(u"settlementCompare"_s, this))
    , m_pdf(made<QPushButton>(u"settlementPdf"_s, this))
    , m_xlsx(made<QPushButton>(u"settlementXlsx"_s, this))
    , m_sign(made<QPushButton>(u"settlementSign"_s, this))
    , m_tabs(new SegmentControl(u"settlementTabs"_s, TabCount, this))
    , m_message(made<QLabel>(u"settlementMessage"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new OverviewTab(m_context, m_stack))
    , m_people(new PeopleTab(m_context, m_stack))
    , m_kpis(new KpiTab(m_context, m_stack))
    , m_cards(new KpiCardTab(m_context, m_stack))
    , m_comparison(new CompareTab(m_context, m_stack))
    , m_close(new CloseTab(m_context, m_stack))
    , m_terms(new ContractTab(m_context, m_stack))
{
    setObjectName(u"settlementPage"_s);
    m_all = {m_overview,
             m_people,
             m_kpis,
             m_cards,
             new WhatIfTab(m_context, m_stack),
             m_comparison,
             new NotesTab(m_context, m_stack),
             m_close,
             m_terms,
             new AgreementTab(m_context, m_stack),
             new OrganisationTab(m_context, m_stack)};
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    build();
    join();
    joinTabs();
    retranslate();
}

QLayout *SettlementPage::headLine()
{
    QFont font = m_theme.font(FontRole::Strong);
    font.setPixelSize(17);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setMinimumWidth(150);
    m_contract->setMinimumWidth(150);
    m_before->setText(u"‹"_s);
    m_after->setText(u"›"_s);
    m_sign->setDefault(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_contract, m_before, m_title, m_after, m_state}) {
        head->addWidget(each);
    }
    head->addStretch();
    for (QPushButton *each : {m_recalculate, m_compare, m_pdf, m_xlsx, m_sign}) {
        head->addWidget(each);
    }
    return head;
}

void SettlementPage::build()
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (SheetTab *tab : m_all) {
        m_stack->addWidget(tab);
    }
    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_tabs);
    second->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(headLine());
    layout->addLayout(second);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_contract);
}

void SettlementPage::join()
{
    connect(&m_soon, &QTimer::timeout, this, [this] {
        fillContracts();
        refresh();
    });
    connect(&m_desk, &monthclose::SettlementDesk::changed, this, &SettlementPage::refreshSoon);
    connect(m_contract, &QComboBox::currentIndexChanged, this, [this] {
        m_message->clear();
        takeContract();
        refresh();
    });
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_tabs, &SegmentControl::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_message->clear();
    });
    connect(m_recalculate, &QPushButton::clicked, this, &SettlementPage::recalculate);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        m_comparison->compareWith(u"month"_s);
        showTab(Comparison);
    });
    connect(m_pdf, &QPushButton::clicked, m_papers, &SettlementPapers::exportPdf);
    connect(m_xlsx, &QPushButton::clicked, m_papers, &SettlementPapers::exportXlsx);
    connect(m_sign, &QPushButton::clicked, m_close, &CloseTab::takeNext);
    connect(m_papers, &SettlementPapers::failed, this, &SettlementPage::warn);
    connect(m_papers, &SettlementPapers::written, this, &SettlementPage::tell);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SettlementPage::joinTabs()
{
    for (const SheetTab *tab : m_all) {
        connect(tab, &SheetTab::told, this, &SettlementPage::tell);
        connect(tab, &SheetTab::failed, this, &SettlementPage::warn);
    }
    connect(m_terms, &ContractTab::created, this, [this](const QString &contract) {
        fillContracts();
        m_contract->setCurrentIndex(m_contract->findData(contract));
    });
    connect(m_people, &PeopleTab::statementsRequested, m_papers, &SettlementPapers::exportPeople);
    connect(m_overview, &OverviewTab::peopleRequested, this,
            [this](const std::optional<settlement::SeatType> &type) {
                m_people->showOnly(type);
                showTab(People);
            });
    const auto showKpi = [this](const QString &id) {
        m_kpis->showKpi(id);
        showTab(Indicators);
    };
    connect(m_overview, &OverviewTab::kpiRequested, this, showKpi);
    connect(m_cards, &KpiCardTab::kpiRequested, this, showKpi);
}

void SettlementPage::setContracts(monthclose::ContractDesk &contracts)
{
    m_context.contracts = &contracts;
    connect(&contracts, &monthclose::ContractDesk::changed, this, &SettlementPage::refreshSoon);
    refreshSoon();
}

/// Everybody whom the floor knows there, once.
std::map<QString, int> SettlementPage::agentsOf(const QString &scope) const
{
    const live::FloorConfig &config = m_floor.liveFloor().config();
    const std::optional<int> part = config.scopes.find(scope);
    std::map<QString, int> agents;
    std::set<std::string> counted;
    for (const auto &[address, person] : config.people) {
        const auto team = config.scopes.ancestorOn(organisation::ScopeLevel::Team, person.scope);
        if (part && team && config.scopes.isWithin(*team, *part) &&
            counted.insert(person.personId).second) {
            ++agents[config.scopes.scopes()[std::size_t(*team)].id];
        }
    }
    return agents;
}

QString SettlementPage::nameOf(const QString &person) const
{
    const auto known = m_names.constFind(person);
    const QString id = visibleText(person);
    return known == m_names.constEnd() ? id : SettlementText::name(*known) + u' ' + id;
}

void SettlementPage::setWatermark(const std::function<QString()> &watermark)
{
    m_papers->setWatermark(watermark);
}

void SettlementPage::setExportGate(ExportGate *gate)
{
    m_papers->setGate(gate);
}

void SettlementPage::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void SettlementPage::showMonth(const QString &contract, QDate month)
{
    fillContracts();
    {
        const QSignalBlocker blocker(m_contract);
        m_contract->setCurrentIndex(std::max(0, m_contract->findData(contract)));
    }
    m_month = firstOf(month);
    refresh();
}

void SettlementPage::fillContracts()
{
    const auto contracts = m_desk.contracts();
    if (!contracts) {
        warn(SettlementText::refusal(contracts.error()));
    }
    m_contracts = contracts ? *contracts : std::vector<ContractHead>();
    m_context.zone = m_floor.liveFloor().config().grid.zone();
    m_names.clear();
    for (const auto &[address, person] : m_floor.liveFloor().config().people) {
        m_names.insert(QString::fromStdString(person.personId), person.name);
    }
    const QVariant kept = m_contract->currentData();
    {
        const QSignalBlocker blocker(m_contract);
        m_contract->clear();
        for (const ContractHead &each : m_contracts) {
            m_contract->addItem(SettlementText::name(each.name), each.id);
        }
        m_contract->setCurrentIndex(m_contracts.empty() ? -1
                                                        : std::max(0, m_contract->findData(kept)));
    }
    if (kept != m_contract->currentData() || !m_month.isValid()) {
        takeContract();
    }
}

/// Its newest month that was opened, else the last one that has ended, or its first.
void SettlementPage::takeContract()
{
    const QString id = m_contract->currentData().toString();
    const auto months = m_desk.months(id);
    if (months && !months->empty()) {
        m_month = months->front();
        return;
    }
    m_month = firstOf(m_desk.author().today()).addMonths(-1);
    const auto contract = std::ranges::find(m_contracts, id, &ContractHead::id);
    if (contract != m_contracts.end()) { // one that is still to begin, or is over
        m_month = std::clamp(m_month, firstOf(contract->from), firstOf(contract->to));
    }
}

void SettlementPage::step(int months)
{
    m_month = m_month.addMonths(months);
    m_message->clear();
    refresh();
}

void SettlementPage::refreshSoon()
{
    if (isVisible()) {
        m_soon.start();
    }
}

void SettlementPage::refresh()
{
    m_sheet.reset();
    const QString id = m_contract->currentData().toString();
    const auto contract = std::ranges::find(m_contracts, id, &ContractHead::id);
    if (contract == m_contracts.end()) {
        if (m_message->text().isEmpty()) {
            m_message->setText(tr("There is no contract that you may see."));
        }
        showSheet();
        return;
    }
    const auto terms = m_desk.terms(id);
    auto file = m_desk.month(id, m_month);
    if (!file) {
        warn(SettlementText::refusal(file.error()));
    } else {
        m_sheet = std::make_shared<const MonthSheet>(
            m_desk, *contract, terms ? *terms : std::vector<monthclose::ContractTerms>(),
            std::move(*file));
    }
    showSheet();
}

void SettlementPage::showSheet()
{
    m_title->setText(m_month.isValid() ? SettlementText::month(m_month) : QString());
    m_papers->setSheet(m_sheet);
    for (SheetTab *tab : m_all) {
        tab->show(m_sheet);
    }
    if (m_sheet) {
        const settlement::SettlementCase &course = m_sheet->file().course;
        m_state->show(SettlementText::turn(course), course.isLocked() ? Tone::Good : Tone::Warning);
    } else {
        m_state->show({}, Tone::Neutral);
    }
    showButtons();
}

void SettlementPage::showButtons()
{
    const bool isThere = m_sheet != nullptr;
    const QDate now = firstOf(m_desk.author().today());
    m_before->setEnabled(isThere && m_month > firstOf(m_sheet->contract().from));
    m_after->setEnabled(isThere && m_month < now && m_month < firstOf(m_sheet->contract().to));
    m_compare->setEnabled(isThere);
    m_pdf->setEnabled(isThere);
    m_xlsx->setEnabled(isThere);
    const auto next = isThere ? m_sheet->file().course.next() : std::optional<CaseStep>();
    const bool mayCalculate = isThere && m_desk.mayTake(m_sheet->file(), CaseStep::Calculate);
    m_recalculate->setEnabled(mayCalculate || (isThere && m_desk.mayChange(m_sheet->file())));
    m_sign->setText(next && *next < CaseStep::Confirm ? SettlementText::step(*next) + u"…"_s
                                                      : tr("Sign…"));
    m_sign->setEnabled(next && m_desk.mayTake(m_sheet->file(), *next));
    m_sign->setToolTip(next ? SettlementText::step(*next) + u": "_s + SettlementText::whose(*next)
                            : QString());
}

/// Figures that are frozen are reckoned again; before that they are read anew.
void SettlementPage::recalculate()
{
    if (!m_sheet) {
        return;
    }
    if (m_desk.mayTake(m_sheet->file(), CaseStep::Calculate)) {
        auto *dialog = new SignatureDialog(m_desk, *m_sheet, CaseStep::Calculate, this);
        connect(dialog, &SignatureDialog::taken, this, &SettlementPage::tell);
        dialog->open();
        return;
    }
    const Outcome read = m_desk.gather(m_sheet->contract().id, m_month);
    if (read) {
        tell(tr("Hours, figures and incidents were read anew."));
    } else {
        warn(SettlementText::refusal(read.error()));
    }
}

void SettlementPage::tell(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
}

void SettlementPage::warn(const QString &sentence)
{
    tell(u"▲ "_s + sentence);
}

void SettlementPage::retranslate()
{
    m_contract->setAccessibleName(tr("Contract"));
    m_before->setAccessibleName(tr("Month before"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setAccessibleName(tr("Next month"));
    m_after->setToolTip(m_after->accessibleName());
    m_recalculate->setText(tr("Recalculate"));
    m_compare->setText(tr("Compare"));
    m_pdf->setText(tr("PDF"));
    m_xlsx->setText(tr("XLSX"));
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->setTexts({tr("Overview"), tr("People"), tr("Indicators"), tr("KPI cards"),
                      tr("What if"), tr("Comparison"), tr("Comments"), tr("Month close"),
                      tr("Contract"), tr("Agreement"), tr("Organisation")});
    for (SheetTab *tab : m_all) {
        tab->retranslate();
    }
    showButtons();
}

void SettlementPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_message->clear();
        retranslate();
        if (isVisible()) {
            fillContracts();
            refresh();
        }
    }
    QWidget::changeEvent(event);
}

void SettlementPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillContracts();
    refresh();
}

void SettlementPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
