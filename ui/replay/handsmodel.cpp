// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/handsmodel.h"

#include "core/quality/agreement.h"
#include "ui/floor/floorroles.h"
#include "ui/replay/replaytext.h"
#include "ui/widgets/duration.h"

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

HandsModel::HandsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HandsModel::setMarks(const ReplayMarks &marks)
{
    beginResetModel();
    m_marks = marks;
    m_hands.assign(marks.size(), {});
    m_isRevealed = false;
    endResetModel();
}

void HandsModel::setRevealed(bool isRevealed)
{
    m_isRevealed = isRevealed;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void HandsModel::raiseAll(const std::vector<Reviewer> &sheets)
{
    m_hands.assign(m_marks.size(), {});
    for (const Reviewer &sheet : sheets) {
        for (std::size_t row = 0; row < m_marks.size(); ++row) {
            const ReplayMark *const mark = markOf(sheet.marks, m_marks[row].question);
            if (mark != nullptr && mark->result != MarkResult::Open) {
                ++(mark->result >= MarkResult::Failed ? m_hands[row].no : m_hands[row].yes);
            }
        }
    }
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::optional<int> HandsModel::rightOf(std::size_t row) const
{
    const MarkResult result = m_marks[row].result;
    if (result == MarkResult::Open || m_hands[row].all() == 0) {
        return {};
    }
    return result >= MarkResult::Failed ? m_hands[row].no : m_hands[row].yes;
}

ClassResult HandsModel::result() const
{
    ClassResult result;
    int most = 0;
    for (std::size_t row = 0; row < m_marks.size(); ++row) {
        if (const std::optional<int> right = rightOf(row)) {
            result.hands += m_hands[row].all();
            result.right += *right;
        }
        most = std::max(most, m_hands[row].all());
    }
    // Hands have no names; alpha does not ask who raised which.
    std::vector<quality::Ratings> raters(std::size_t(most), quality::Ratings(m_hands.size()));
    for (std::size_t row = 0; row < m_hands.size(); ++row) {
        for (int hand = 0; hand < m_hands[row].all(); ++hand) {
            raters[std::size_t(hand)][row] =
                quality::Rating::of(hand < m_hands[row].yes ? u"yes"_s : u"no"_s);
        }
    }
    result.alpha = quality::alpha(raters, quality::Metric::Nominal);
    return result;
}

int HandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

int HandsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HandsModel::textOf(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    switch (Column(index.column())) {
    case Question:
        return ReplayText::question(m_marks[row]);
    case Yes:
        return QString::number(m_hands[row].yes);
    case No:
        return QString::number(m_hands[row].no);
    case Score:
        return m_isRevealed ? ReplayText::result(m_marks[row].result) : u"?"_s;
    case Right: {
        const std::optional<int> right = m_isRevealed ? rightOf(row) : std::nullopt;
        return right ? formatShare(double(*right) / m_hands[row].all()) : QString(kNoFigure);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HandsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto row = std::size_t(index.row());
    if (role == Qt::DisplayRole) {
        return textOf(index);
    }
    if (role == Qt::EditRole) {
        return index.column() == Yes  ? QVariant(m_hands[row].yes)
               : index.column() == No ? QVariant(m_hands[row].no)
                                      : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() != Question && index.column() != Score;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == int(FloorRole::Tone)) {
        const std::optional<int> right = rightOf(row);
        const bool isApart = m_isRevealed && right && 2 * *right < m_hands[row].all();
        return int(index.column() == Right && isApart ? Tone::Critical : Tone::Neutral);
    }
    return {};
}

bool HandsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool isNumber = false;
    const int hands = value.toInt(&isNumber);
    const bool isHands = index.column() == Yes || index.column() == No;
    if (!index.isValid() || role != Qt::EditRole || !isHands || !isNumber || hands < 0 ||
        hands > kMostHands) {
        return false;
    }
    Hands &changed = m_hands[std::size_t(index.row())];
    (index.column() == Yes ? changed.yes : changed.no) = hands;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

Qt::ItemFlags HandsModel::flags(const QModelIndex &index) const
{
    const bool isHands = index.column() == Yes || index.column() == No;
    return QAbstractTableModel::flags(index) |
           (index.isValid() && isHands ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant HandsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section != Question && section != Score;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Question:
        return tr("Question");
    case Yes:
        //: hands of those who think that the question was met
        return tr("Met");
    case No:
        return tr("Not met");
    case Score:
        return tr("Scored");
    case Right:
        //: the share of hands that scored as the evaluator did
        return tr("Agree");
    case ColumnCount:
        break;
    }
    return {};
}

void HandsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setRevealed(m_isRevealed);
}

} // namespace fw::ui
