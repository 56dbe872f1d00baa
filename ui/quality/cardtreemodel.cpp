// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/cardtreemodel.h"

#include "ui/quality/scoretext.h"
#include "ui/quality/sheetreading.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

/// The internal id of a section; a question has that of its section, counted from 1.
constexpr quintptr kSection = 0;

} // namespace

CardTreeModel::CardTreeModel(const CardDraft &draft, QObject *parent)
    : QAbstractItemModel(parent)
    , m_draft(draft)
{
    read();
}

QString CardTreeModel::faultsAt(CardPlace place) const
{
    QStringList sentences;
    for (const CardFault &fault : m_faults) {
        if (fault.place == place) {
            sentences << CardFaultText::of(fault);
        }
    }
    return sentences.join(u'\n');
}

void CardTreeModel::read()
{
    const quality::Scorecard &card = m_draft.version().card;
    // As if everything applied: without conditions.
    quality::Scorecard whole = card;
    for (quality::Section &section : whole.sections) {
        for (quality::Question &question : section.questions) {
            question.onlyIf.clear();
        }
    }
    const auto points = pointsOf(whole, {}, Unanswered::StillOpen);
    m_parts.clear();
    for (std::size_t number = 0; number < card.sections.size(); ++number) {
        const quality::Section &section = card.sections[number];
        CardPlace place{static_cast<int>(number), -1};
        Part part;
        part.head.title = visibleText(section.titleIn(QLocale().name()));
        part.head.faults = faultsAt(place);
        Exact sum;
        for (const quality::Question &question : section.questions) {
            ++place.question;
            const QuestionPoints &each = points.at(question.id);
            Row row;
            const QString text = ScoreText::of(question.text);
            row.title = visibleText(question.id) + u"  "_s + text;
            row.faults = faultsAt(place);
            if (question.type == quality::QuestionType::Text) {
                row.points = QString(kNoFigure);
            } else {
                row.points = (each.isBonus ? u"+"_s : QString()) + ScoreText::number(each.of);
            }
            sum += each.isBonus ? Exact() : each.of;
            part.questions.push_back(std::move(row));
        }
        part.head.points = ScoreText::number(sum);
        m_parts.push_back(std::move(part));
    }
}

void CardTreeModel::setFaults(const std::vector<CardFault> &faults)
{
    m_faults = faults;
}

void CardTreeModel::rebuild()
{
    beginResetModel();
    read();
    endResetModel();
}

void CardTreeModel::refresh()
{
    read();
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        emit dataChanged(parent, index(section, ColumnCount - 1));
        if (const int questions = rowCount(parent); questions > 0) {
            emit dataChanged(index(0, 0, parent), index(questions - 1, ColumnCount - 1, parent));
        }
    }
}

CardPlace CardTreeModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return index.internalId() == kSection
               ? CardPlace{index.row(), -1}
               : CardPlace{static_cast<int>(index.internalId()) - 1, index.row()};
}

QModelIndex CardTreeModel::indexOf(CardPlace place) const
{
    if (place.isCard()) {
        return {};
    }
    const QModelIndex section = index(place.section, 0);
    return place.isSection() ? section : index(place.question, 0, section);
}

QModelIndex CardTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(parent.row()) + 1)
                            : createIndex(row, column, kSection);
}

QModelIndex CardTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kSection) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kSection);
}

int CardTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_parts.size());
    }
    if (parent.internalId() != kSection || parent.column() > 0) {
        return 0;
    }
    return static_cast<int>(m_parts[static_cast<std::size_t>(parent.row())].questions.size());
}

int CardTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

const CardTreeModel::Row *CardTreeModel::rowAt(const QModelIndex &index) const
{
    const CardPlace place = placeOf(index);
    if (place.isCard()) {
        return nullptr;
    }
    const Part &part = m_parts[static_cast<std::size_t>(place.section)];
    return place.isSection() ? &part.head
                             : &part.questions[static_cast<std::size_t>(place.question)];
}

QVariant CardTreeModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    const bool isTitle = index.column() == Title;
    switch (role) {
    case Qt::DisplayRole:
        if (!isTitle) {
            return row->points;
        }
        return row->faults.isEmpty() ? row->title : u"▲ "_s + row->title;
    case Qt::AccessibleTextRole:
        if (isTitle && !row->faults.isEmpty()) {
            return QString(row->title + u", "_s + row->faults);
        }
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return row->faults.isEmpty() ? QVariant() : QVariant(row->faults);
    case Qt::TextAlignmentRole:
        return QVariant((isTitle ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CardTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Title ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    //: heading of a column: what of 100 points a question is worth
    return section == Title ? tr("Section and question") : tr("Points");
}

} // namespace fw::ui
