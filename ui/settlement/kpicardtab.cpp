// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/kpicardtab.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/segmentcontrol.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::Commitment;
using settlement::Kpi;
using settlement::KpiScore;

namespace {

constexpr int kMostMonths = 6;
constexpr int kNameWidth = 210;

Tone toneOfPercent(const Exact &percent)
{
    constexpr int kFew = 60;
    return percent >= Exact(100)    ? Tone::Good
           : percent >= Exact(kFew) ? Tone::Neutral
           : percent.isPositive()   ? Tone::Warning
                                    : Tone::Critical;
}

/// From critical at 0 over a warning at 60 to good at all of the points.
QColor heatOf(const Theme &theme, double percent)
{
    constexpr double kFew = 60;
    const bool isLow = percent < kFew;
    const QColor from = theme.color(isLow ? Token::CriticalSoft : Token::WarningSoft);
    const QColor to = theme.color(isLow ? Token::WarningSoft : Token::GoodSoft);
    const double share =
        std::clamp(isLow ? percent / kFew : (percent - kFew) / (100 - kFew), 0.0, 1.0);
    const auto mixed = [share](int low, int high) { return low + int(share * (high - low)); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()),
            mixed(from.blue(), to.blue())};
}

/// Paints what a cell has behind its figure, whatever the program's style says.
class HeatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QVariant heat = index.data(Qt::UserRole);
        if (heat.isValid()) {
            painter->fillRect(option.rect.adjusted(1, 1, -1, -1), heat.value<QColor>());
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

KpiCardTab::KpiCardTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_heatCard(new Card(this))
    , m_cards(new KpiCards(u"kpiCards"_s, context.theme, this))
    , m_choice(new SegmentControl(u"kpiHeatChoice"_s, 2, m_heatCard))
    , m_heat(new QTableWidget(m_heatCard))
{
    setObjectName(u"settlementKpiCards"_s);
    m_heat->setObjectName(u"kpiHeat"_s);
    m_heat->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_heat->setSelectionMode(QAbstractItemView::SingleSelection);
    m_heat->setTabKeyNavigation(false);
    m_heat->setItemDelegate(new HeatDelegate(m_heat));
    m_heat->setFrameShape(QFrame::NoFrame);
    m_heat->setShowGrid(false);
    m_heat->verticalHeader()->hide();
    m_heat->verticalHeader()->setDefaultSectionSize(24);
    m_heat->horizontalHeader()->setHighlightSections(false);
    m_heatCard->addControl(m_choice);
    m_heatCard->setBody(m_heat);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_cards, 7);
    layout->addWidget(m_heatCard, 5);
    setFocusProxy(m_cards);
    connect(m_cards, &KpiCards::activated, this, &KpiCardTab::kpiRequested);
    connect(m_choice, &SegmentControl::currentChanged, this, &KpiCardTab::fillHeat);
    connect(&context.theme, &Theme::changed, this, &KpiCardTab::fillHeat);
    setTexts();
}

void KpiCardTab::fill()
{
    fillCards();
    fillHeat();
}

void KpiCardTab::fillCards()
{
    std::vector<KpiCard> cards;
    if (sheet() != nullptr) {
        std::optional<monthclose::ContractAnnex> annex;
        if (context().contracts != nullptr) {
            const auto kept = context().contracts->annex(sheet()->contract().id);
            if (kept) {
                annex = *kept;
            }
        }
        for (const Kpi &kpi : sheet()->input().kpis) {
            cards.push_back(cardOf(kpi, annex ? &*annex : nullptr));
        }
    }
    m_cards->setCards(std::move(cards));
}

KpiCard KpiCardTab::cardOf(const Kpi &kpi, const monthclose::ContractAnnex *annex) const
{
    const KpiScore *score = sheet()->score(kpi.id);
    const bool isKnown = score != nullptr && score->percent && score->value;
    const KpiMarks marks = marksOf(kpi);
    const auto text = [&kpi](const std::optional<Exact> &value) {
        return value ? SheetTables::value(kpi, *value) : QString(kNoFigure);
    };
    KpiCard card;
    card.id = kpi.id;
    card.name = kpi.id + u' ' + SettlementText::name(sheet()->kpiName(kpi.id));
    card.actual = isKnown ? text(score->value) : tr("missing");
    card.tone = isKnown ? toneOfPercent(*score->percent) : Tone::Warning;
    //: values of an indicator: where its points begin, and where all are reached
    card.marks = tr("Standard %1 · challenge %2").arg(text(marks.standard), text(marks.challenge));
    const Commitment *promise =
        annex != nullptr ? commitmentOf(annex->commitments, kpi.id, sheet()->file().month)
                         : nullptr;
    if (promise == nullptr) {
        return card;
    }
    //: what a contract promises of an indicator
    card.promise =
        tr("Contract %1").arg((promise->isUpward ? u"≥ "_s : u"≤ "_s) + text(promise->value));
    if (isKnown) {
        const std::optional<Exact> by = shortfallOf(*promise, *score->value);
        card.isBroken = by.has_value();
        card.verdict = by ? u"▼ "_s + tr("broken by %1").arg(text(by)) : u"✓ "_s + tr("kept");
    }
    return card;
}

std::vector<KpiCardTab::Column> KpiCardTab::byRegion() const
{
    std::vector<Column> columns;
    const auto contracts = context().desk.contracts();
    if (!contracts) {
        return columns;
    }
    for (const monthclose::ContractHead &each : *contracts) {
        const auto file = context().desk.month(each.id, sheet()->file().month);
        if (file) {
            columns.push_back(
                {SettlementText::name(each.region), context().desk.preview(*file).scores});
        }
    }
    return columns;
}

std::vector<KpiCardTab::Column> KpiCardTab::byMonth() const
{
    std::vector<Column> columns;
    const QString contract = sheet()->contract().id;
    const auto months = context().desk.months(contract);
    if (!months) {
        return columns;
    }
    for (const QDate month : *months) {
        const auto file = context().desk.month(contract, month);
        if (file && columns.size() < kMostMonths) {
            columns.push_back({month.toString(u"yyyy-MM"_s), context().desk.preview(*file).scores});
        }
    }
    std::ranges::reverse(columns); // the newest at the right
    return columns;
}

void KpiCardTab::showEvent(QShowEvent *event)
{
    SheetTab::showEvent(event);
    if (m_isStale) {
        fillHeat();
    }
}

void KpiCardTab::fillHeat()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    m_heat->clear();
    m_heat->setRowCount(0);
    if (sheet() == nullptr) {
        m_heat->setColumnCount(0);
        return;
    }
    const std::vector<Column> columns = m_choice->current() == 0 ? byRegion() : byMonth();
    m_heat->setColumnCount(int(columns.size()) + 1);
    QStringList headers{tr("Indicator")};
    for (const Column &column : columns) {
        headers << column.name;
    }
    m_heat->setHorizontalHeaderLabels(headers);
    for (const Kpi &kpi : sheet()->input().kpis) {
        addHeatRow(kpi, columns);
    }
    m_heat->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_heat->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_heat->horizontalHeader()->resizeSection(0, kNameWidth);
}

void KpiCardTab::addHeatRow(const Kpi &kpi, const std::vector<Column> &columns)
{
    const int row = m_heat->rowCount();
    m_heat->insertRow(row);
    auto *name =
        new QTableWidgetItem(kpi.id + u' ' + SettlementText::name(sheet()->kpiName(kpi.id)));
    name->setToolTip(name->text());
    m_heat->setItem(row, 0, name);
    int column = 0;
    for (const Column &each : columns) {
        const auto found = std::ranges::find(each.scores.kpis, kpi.id, &KpiScore::id);
        const bool isKnown = found != each.scores.kpis.end() && found->percent;
        auto *cell = new QTableWidgetItem(isKnown ? SettlementText::number(*found->percent, 1)
                                                  : QString(kNoFigure));
        cell->setTextAlignment(Qt::AlignCenter);
        if (isKnown) {
            const double percent = SettlementText::length(*found->percent);
            cell->setData(Qt::UserRole, heatOf(context().theme, percent));
        }
        if (isKnown && found->value) {
            cell->setToolTip(each.name + u": "_s + SheetTables::value(kpi, *found->value));
        }
        m_heat->setItem(row, ++column, cell);
    }
}

void KpiCardTab::setTexts()
{
    m_cards->setAccessibleName(tr("Indicators as cards"));
    m_heatCard->setTitle(tr("Percent of points"));
    m_heat->setAccessibleName(tr("Percent of points"));
    m_choice->setAccessibleName(tr("Columns of the heat map"));
    m_choice->setTexts({tr("By region"), tr("By month")});
}

} // namespace fw::ui

#include "kpicardtab.moc"
