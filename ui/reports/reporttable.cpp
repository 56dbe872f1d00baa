// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttable.h"

#include "ui/floor/floordelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/livetableview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadHeight = 46; ///< two lines
constexpr int kFootHeight = 31;
constexpr int kFootLine = 2; ///< between the lines and the totals
constexpr int kPadding = 26;
constexpr int kLeastName = 140;
constexpr int kMostName = 320;
constexpr int kLeastFigure = 74;
constexpr int kMeasuredRows = 200; ///< more do not change a width by much

} // namespace

ReportTable::ReportTable(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new ReportTableModel(ReportTableModel::Part::Lines, this))
    , m_total(new ReportTableModel(ReportTableModel::Part::Total, this))
    , m_view(new LiveTableView(u"reportTable"_s, theme, this))
    , m_foot(new LiveTableView(u"reportTotals"_s, theme, this))
    , m_besideFoot(new QWidget(this))
{
    for (LiveTableView *view : {m_view, m_foot}) {
        view->setModel(view == m_view ? m_lines : m_total);
        view->setItemDelegate(new FloorDelegate(theme, -1, -1, view));
        view->setSelectionBehavior(QAbstractItemView::SelectItems);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->horizontalHeader()->setStretchLastSection(false);
        // Its columns are another report's the next time: there is nothing to keep.
        view->setProperty("form", true);
    }
    m_view->horizontalHeader()->setFixedHeight(kHeadHeight);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->setSortingEnabled(true);
    m_foot->horizontalHeader()->hide();
    m_foot->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // that below the totals serves both
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setVerticalSpacing(kFootLine);
    grid->addWidget(m_view, 0, 0, 1, 2);
    grid->addWidget(m_foot, 1, 0);
    grid->addWidget(m_besideFoot, 1, 1);
    grid->setColumnStretch(0, 1);
    join();
    retranslate();
}

void ReportTable::join()
{
    QScrollBar *across = m_view->horizontalScrollBar();
    connect(across, &QScrollBar::valueChanged, m_foot->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_foot->horizontalScrollBar(), &QScrollBar::valueChanged, across,
            &QScrollBar::setValue);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReportTable::fitFoot);
    connect(m_foot->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ReportTable::fitFoot);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { m_foot->setColumnWidth(column, width); });
    for (LiveTableView *view : {m_view, m_foot}) {
        const auto *model = view == m_view ? m_lines : m_total;
        connect(view, &QAbstractItemView::activated, this, [this, model](const QModelIndex &index) {
            if (const std::optional<ReportCell> cell = model->cellAt(index)) {
                emit cellActivated(*cell);
            }
        });
    }
}

void ReportTable::show(const std::shared_ptr<const reports::Report> &report, const QTimeZone &zone)
{
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_lines->show(report, zone);
    m_total->show(report, zone);
    layOutColumns();
    fitFoot();
    if (m_lines->rowCount() > 0) {
        m_view->setCurrentIndex(
            m_lines->index(0, std::min(m_lines->nameColumns(), m_lines->columnCount() - 1)));
    }
}

int ReportTable::widthOf(int column) const
{
    const QFontMetrics strong(m_theme.font(FontRole::Strong));
    int width = strong.horizontalAdvance(m_total->index(0, column).data().toString());
    const QStringList head =
        m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u'\n');
    for (const QString &line : head) {
        width = std::max(width, m_view->horizontalHeader()->fontMetrics().horizontalAdvance(line));
    }
    const QFontMetrics body(m_theme.font(FontRole::Body));
    const int rows = std::min(m_lines->rowCount(), kMeasuredRows);
    for (int row = 0; row < rows; ++row) {
        width =
            std::max(width, body.horizontalAdvance(m_lines->index(row, column).data().toString()));
    }
    width += kPadding;
    return column < m_lines->nameColumns() ? std::clamp(width, kLeastName, kMostName)
                                           : std::max(width, kLeastFigure);
}

void ReportTable::layOutColumns()
{
    const int columns = m_lines->columnCount();
    int needed = 0;
    QList<int> widths;
    for (int column = 0; column < columns; ++column) {
        widths << widthOf(column);
        needed += widths.last();
    }
    // What is left goes to all alike, so that a short report fills its card.
    const int spare =
        columns == 0 ? 0 : std::max(0, m_view->viewport()->width() - needed) / columns;
    for (int column = 0; column < columns; ++column) {
        m_view->setColumnWidth(column, widths.at(column) + spare);
        m_foot->setColumnWidth(column, widths.at(column) + spare);
    }
}

void ReportTable::fitFoot()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    m_besideFoot->setFixedWidth(bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0);
    const QScrollBar *across = m_foot->horizontalScrollBar();
    m_foot->setFixedHeight(
        kFootHeight + (across->maximum() > across->minimum() ? across->sizeHint().height() : 0));
}

void ReportTable::retranslate()
{
    m_view->setAccessibleName(tr("Report"));
    m_foot->setAccessibleName(tr("Totals of the report"));
    m_lines->retranslate();
    m_total->retranslate();
    layOutColumns();
}

void ReportTable::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(QRect(0, m_foot->y() - kFootLine, width(), kFootLine),
                            m_theme.color(Token::CardBorder));
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutColumns();
    fitFoot();
}

} // namespace fw::ui
