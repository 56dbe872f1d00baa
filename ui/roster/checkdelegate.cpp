// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/checkdelegate.h"

#include "ui/roster/checksmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 62; // two lines of what is wrong, one of the rule
constexpr int kSignWidth = 20;

} // namespace

CheckDelegate::CheckDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {option.rect.width(), kHeight};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, m_theme.color(isSelected  ? Token::RowSelected
                                                 : isHovered ? Token::RowHover
                                                             : Token::Card));
    const bool isBinding = index.data(ChecksModel::BindingRole).toBool();
    QRect area = option.rect.adjusted(12, 5, -10, -5);
    painter->setFont(m_theme.font(FontRole::Strong));
    painter->setPen(m_theme.color(isBinding ? Token::Critical : Token::Warning));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, isBinding ? u"▲"_s : u"◆"_s);
    area.setLeft(area.left() + kSignWidth);
    painter->setPen(m_theme.color(Token::Text));
    painter->setFont(m_theme.font(FontRole::Body));
    const int line = painter->fontMetrics().height();
    QRect title = area;
    title.setHeight(2 * line);
    painter->drawText(title, int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap),
                      index.data().toString());
    painter->setFont(m_theme.font(FontRole::Small));
    painter->setPen(m_theme.color(Token::MutedText));
    painter->drawText(
        area, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(index.data(ChecksModel::RuleRole).toString(),
                                          Qt::ElideRight, area.width()));
    painter->setPen(m_theme.color(Token::Divider));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace fw::ui
