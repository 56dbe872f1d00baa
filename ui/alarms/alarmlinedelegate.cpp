// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmlinedelegate.h"

#include "ui/alarms/alarmtablemodel.h"
#include "ui/alarms/alarmtext.h"
#include "ui/widgets/painting.h"

#include <QMouseEvent>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 84; ///< % of the usual width

using Column = AlarmTableModel::Column;

QModelIndex cell(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(int(column));
}

} // namespace

AlarmLineDelegate::AlarmLineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize AlarmLineDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {200, kHeight};
}

QRect AlarmLineDelegate::buttonRect(const QRect &row) const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Small));
    const int width = metrics.horizontalAdvance(tr("Acknowledge")) + 14;
    return {row.right() - width - 9, row.top() + 24, width, 19};
}

void AlarmLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect;
    painter->fillRect(row, m_theme.color(isSelected  ? Token::RowSelected
                                         : isHovered ? Token::RowHover
                                                     : Token::Card));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                      m_theme.color(Token::Divider));
    const bool isCritical = index.data(AlarmTableModel::CriticalRole).toBool();
    const bool needsAttention = index.data(AlarmTableModel::AttentionRole).toBool();
    painter->setFont(m_theme.font(FontRole::Strong));
    painter->setPen(m_theme.color(isCritical ? Token::Critical : Token::Warning));
    painter->drawText(QRect(row.left() + 10, row.top() + 4, 18, 20), int(Qt::AlignVCenter),
                      AlarmText::glyph(isCritical ? alarms::AlarmSeverity::Critical
                                                  : alarms::AlarmSeverity::Warning));
    painter->setFont(m_theme.font(FontRole::Small));
    int remarkRight = row.right() - 9;
    if (needsAttention) {
        const QRect button = buttonRect(row);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_theme.color(Token::FaintText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter->setPen(m_theme.color(Token::Text));
        painter->drawText(button, int(Qt::AlignCenter), tr("Acknowledge"));
        remarkRight = button.left() - 6;
    }
    const int left = row.left() + 32;
    QStringList remark{cell(index, Column::Since).data().toString(),
                       index.data(AlarmTableModel::RemarkRole).toString()};
    remark.removeAll(QString());
    painter->setPen(m_theme.color(Token::MutedText));
    paintText(*painter, QRect(left, row.top() + 24, remarkRight - left, 19), Qt::AlignLeft,
              remark.join(u" · "_s));
    const QString sentence = index.data(AlarmTableModel::SentenceRole).toString();
    const QRect place(left, row.top() + 4, row.right() - 9 - left, 20);
    QFont font = m_theme.font(needsAttention ? FontRole::Strong : FontRole::Body);
    if (QFontMetrics(font).horizontalAdvance(sentence) > place.width()) {
        font.setStretch(kNarrow); // rather than without its end, where the figures are
    }
    painter->setFont(font);
    painter->setPen(m_theme.color(needsAttention ? Token::Text : Token::MutedText));
    paintText(*painter, place, Qt::AlignLeft, sentence);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
}

bool AlarmLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (index.data(AlarmTableModel::AttentionRole).toBool() &&
            buttonRect(option.rect).contains(mouse->position().toPoint())) {
            emit acknowledgeClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace fw::ui
