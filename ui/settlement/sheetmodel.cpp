// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/sheetmodel.h"

#include <QPainter>

#include <algorithm>

namespace fw::ui {

SheetModel::SheetModel(int columns, const QList<int> &numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_numbers(numbers)
{
}

void SheetModel::setHeaders(const QStringList &headers)
{
    Q_ASSERT(headers.size() == m_columns);
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void SheetModel::setRows(std::vector<SheetRow> rows)
{
    if (!std::ranges::equal(m_rows, rows, {}, &SheetRow::key, &SheetRow::key)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    std::swap(m_rows, rows);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] != rows[row]) {
            emit dataChanged(index(int(row), 0), index(int(row), m_columns - 1));
        }
    }
}

QString SheetModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].key : QString();
}

int SheetModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &SheetRow::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SheetRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? row.cells.value(index.column()) : row.tip;
    case Qt::TextAlignmentRole:
        return QVariant((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case int(Role::Tone):
        return int(index.column() == row.toneColumn ? row.tone : Tone::Neutral);
    case int(Role::Strong):
        return row.isStrong;
    case int(Role::Key):
        return row.key;
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

SheetDelegate::SheetDelegate(const Theme &theme, const SheetModel &model, int bulletColumn,
                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_bulletColumn(bulletColumn)
{
}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Token face = option.state.testFlag(QStyle::State_Selected)    ? Token::RowSelected
                       : option.state.testFlag(QStyle::State_MouseOver) ? Token::RowHover
                                                                        : Token::Card;
    painter->fillRect(option.rect, m_theme.color(face));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Divider));
    const QRect inner = option.rect.adjusted(8, 0, -8, -1);
    const auto &rows = m_model.rows();
    const auto row = std::size_t(index.row());
    if (index.column() == m_bulletColumn && row < rows.size() && rows[row].bullet) {
        paintBullet(*painter, inner, *rows[row].bullet);
    } else {
        paintWords(*painter, inner, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

/// The worse end is at the left, whichever way a value becomes better.
void SheetDelegate::paintBullet(QPainter &painter, const QRect &area, const Bullet &bullet) const
{
    const double end = bullet.challenge.value_or(bullet.standard.value_or(0));
    const double begin = bullet.standard.value_or(bullet.value.value_or(end));
    const double span = std::max(std::abs(end - begin), std::max(1e-6, std::abs(end) * 0.02));
    const double sign = bullet.isUpward ? 1 : -1;
    const auto place = [&](double value) {
        constexpr double kBefore = 1.0; // spans in front of the standard, and behind the challenge
        constexpr double kBehind = 0.6;
        const double share = ((value - begin) * sign / span + kBefore) / (kBefore + 1.0 + kBehind);
        return area.left() + std::clamp(share, 0.02, 1.0) * area.width();
    };
    const QRectF track(area.left(), area.center().y() - 4, area.width(), 9);
    painter.fillRect(track, m_theme.color(Token::Track));
    if (bullet.standard) {
        painter.fillRect(QRectF(place(begin), track.top(), place(end) - place(begin), 9),
                         m_theme.color(Token::AccentSoft));
    }
    if (bullet.value) {
        painter.fillRect(
            QRectF(area.left(), area.center().y() - 1, place(*bullet.value) - area.left(), 4),
            toneColour(m_theme, bullet.tone));
    }
    painter.setPen(QPen(m_theme.color(Token::Text), 2));
    if (bullet.standard) {
        painter.drawLine(QPointF(place(begin), track.top() - 1),
                         QPointF(place(begin), track.bottom() + 1));
    }
    if (bullet.challenge) {
        painter.setPen(QPen(m_theme.color(Token::MutedText), 1));
        painter.drawLine(QPointF(place(end), track.top() - 1),
                         QPointF(place(end), track.bottom() + 1));
    }
}

void SheetDelegate::paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const auto tone = Tone(index.data(int(SheetModel::Role::Tone)).toInt());
    const bool isStrong =
        tone != Tone::Neutral || index.data(int(SheetModel::Role::Strong)).toBool();
    const auto alignment =
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    painter.setFont(m_theme.font(isStrong ? FontRole::Strong : FontRole::Body));
    painter.setPen(tone == Tone::Neutral ? m_theme.color(Token::Text) : toneColour(m_theme, tone));
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isBad = tone == Tone::Warning || tone == Tone::Critical;
    paintText(painter, area, alignment, isBad ? toneGlyph(tone) + QString(u' ') + text : text);
}

} // namespace fw::ui
