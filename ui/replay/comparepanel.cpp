// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/comparepanel.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/replay/replaytext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <functional>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGapColumn = 3;

QString given(const ReplayMark &mark)
{
    return mark.result == MarkResult::Fatal ? ReplayText::result(mark.result)
           : mark.points                    ? ReplayText::points(*mark.points)
                                            : QString(kNoFigure);
}

} // namespace

ComparePanel::ComparePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_left(new QComboBox(this))
    , m_right(new QComboBox(this))
    , m_next(new QPushButton(this))
    , m_summary(new QLabel(this))
    , m_model(new LineModel(4, 1, 3, this))
    , m_view(new LiveTableView(u"compareTable"_s, theme, this))
{
    setObjectName(u"comparePanel"_s);
    m_left->setObjectName(u"compareLeft"_s);
    m_right->setObjectName(u"compareRight"_s);
    m_next->setObjectName(u"compareNext"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setProperty("role", u"muted"_s);
    m_summary->setObjectName(u"compareSummary"_s);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(theme, -1, -1, m_view));
    m_view->setColumnPlan({-110, 74, 74, 50});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    for (QComboBox *const each : {m_left, m_right}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(8);
        row->addWidget(each, 1);
        connect(each, &QComboBox::activated, this, [this] {
            fill();
            emit mirrorChanged();
        });
    }
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_summary);
    layout->addLayout(foot);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_next, &QPushButton::clicked, this, &ComparePanel::nextDisagreement);
    retranslate();
}

void ComparePanel::setReviewers(std::vector<Reviewer> reviewers)
{
    m_reviewers = std::move(reviewers);
    for (QComboBox *const each : {m_left, m_right}) {
        each->clear();
        for (const Reviewer &one : m_reviewers) {
            each->addItem(visibleText(one.name));
        }
    }
    m_right->setCurrentIndex(m_reviewers.size() > 1 ? 1 : -1);
    const bool canCompare = m_reviewers.size() > 1;
    for (QWidget *const each : std::initializer_list<QWidget *>{m_left, m_right, m_next}) {
        each->setEnabled(canCompare);
    }
    fill();
    emit mirrorChanged();
}

void ComparePanel::setBlind(bool isBlind)
{
    m_isBlind = isBlind;
    fill();
}

const Reviewer *ComparePanel::reviewer(const QComboBox &box) const
{
    const int at = box.currentIndex();
    return at < 0 || at >= int(m_reviewers.size()) ? nullptr : &m_reviewers[std::size_t(at)];
}

ReplayMarks ComparePanel::mirror() const
{
    const Reviewer *const right = reviewer(*m_right);
    return right == nullptr || m_reviewers.size() < 2 || m_isBlind ? ReplayMarks() : right->marks;
}

void ComparePanel::fill()
{
    m_rows.clear();
    const Reviewer *const left = reviewer(*m_left);
    const Reviewer *const right = reviewer(*m_right);
    if (left != nullptr && right != nullptr && m_reviewers.size() > 1 && !m_isBlind) {
        m_rows = differencesOf(left->marks, right->marks);
        // What they disagree about first.
        std::stable_partition(m_rows.begin(), m_rows.end(),
                              std::mem_fn(&MarkDifference::isDisagreement));
    }
    std::vector<Line> lines;
    int apart = 0;
    for (const MarkDifference &each : m_rows) {
        apart += each.isDisagreement() ? 1 : 0;
        const std::optional<Exact> gap = each.gap();
        lines.push_back({each.left.number,
                         {ReplayText::question(each.left), given(each.left), given(each.right),
                          gap ? ReplayText::points(*gap) : QString(kNoFigure)},
                         kGapColumn,
                         each.isDisagreement() ? Tone::Warning : Tone::Neutral});
    }
    m_model->setLines(std::move(lines));
    m_next->setEnabled(apart > 0);
    if (m_rows.empty()) {
        m_summary->clear();
        return;
    }
    const int same = int(m_rows.size()) - apart;
    const QString share = formatShare(double(same) / double(m_rows.size()));
    //: %1 and %2 numbers of questions, %3 a percentage, %4 and %5 two scores
    m_summary->setText(tr("%1 of %2 questions alike (%3) · %4 against %5")
                           .arg(QString::number(same), QString::number(m_rows.size()), share,
                                ReplayText::score(left->score), ReplayText::score(right->score)));
}

void ComparePanel::choose(int row)
{
    if (row >= 0 && row < int(m_rows.size())) {
        const MarkDifference chosen = m_rows[std::size_t(row)];
        emit questionChosen(chosen.left.question, chosen.span());
    }
}

void ComparePanel::nextDisagreement()
{
    const auto apart = int(std::ranges::count_if(m_rows, &MarkDifference::isDisagreement));
    if (apart == 0) {
        return;
    }
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? 0 : (rows.constFirst().row() + 1) % apart;
    m_view->selectRow(row);
    choose(row);
}

void ComparePanel::retranslate()
{
    m_left->setAccessibleName(tr("First reviewer"));
    m_right->setAccessibleName(tr("Second reviewer"));
    m_next->setText(tr("Next disagreement"));
    m_next->setToolTip(u"%1 (D)"_s.arg(m_next->text()));
    m_view->setAccessibleName(tr("Two reviewers"));
    m_view->setEmptyText(tr("Only one person has scored this call"));
    //: heads of a table: what each of two reviewers gave, and the difference
    m_model->setHeaders({tr("Question"), tr("First"), tr("Second"), tr("Gap")});
    fill();
    m_view->layOutColumns();
}

} // namespace fw::ui
