// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionlogdelegate.h"

#include "ui/actions/actionlogmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeWidth = 66;
constexpr int kPadding = 7;
constexpr int kWrapped = int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);

QString headOf(const QModelIndex &index)
{
    return index.data(ActionLogModel::Who).toString() + u" · "_s +
           index.data(ActionLogModel::What).toString();
}

QString resultOf(const QModelIndex &index)
{
    const auto tone = Tone(index.data(ActionLogModel::Tone).toInt());
    const QString result = index.data(ActionLogModel::Result).toString();
    return tone == Tone::Neutral ? result : toneGlyph(tone) + u' ' + result;
}

} // namespace

ActionLogDelegate::ActionLogDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

ActionLogDelegate::Layout ActionLogDelegate::layOut(int width, const QModelIndex &index) const
{
    const int room = width - kTimeWidth - 2 * kPadding;
    const auto heightOf = [&](FontRole role, const QString &text) {
        return QFontMetrics(m_theme.font(role))
            .boundingRect(QRect(0, 0, room, 10000), kWrapped, text)
            .height();
    };
    Layout layout;
    layout.head =
        QRect(kPadding + kTimeWidth, kPadding, room, heightOf(FontRole::Strong, headOf(index)));
    layout.result = QRect(layout.head.left(), layout.head.bottom() + 3, room,
                          heightOf(FontRole::Body, resultOf(index)));
    layout.height = layout.result.bottom() + kPadding;
    return layout;
}

void ActionLogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.color(isCurrent ? Token::RowSelected : Token::Card));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Divider));
    const Layout layout = layOut(option.rect.width(), index);
    const QPoint origin = option.rect.topLeft();
    painter->setFont(m_theme.font(FontRole::Body));
    painter->setPen(m_theme.color(Token::MutedText));
    painter->drawText(QRect(origin + QPoint(kPadding, kPadding), QSize(kTimeWidth, 30)), kWrapped,
                      index.data(ActionLogModel::Time).toString());
    painter->setFont(m_theme.font(FontRole::Strong));
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(layout.head.translated(origin), kWrapped, headOf(index));
    const auto tone = Tone(index.data(ActionLogModel::Tone).toInt());
    painter->setFont(m_theme.font(FontRole::Body));
    painter->setPen(tone == Tone::Neutral ? m_theme.color(Token::MutedText)
                                          : toneColour(m_theme, tone));
    painter->drawText(layout.result.translated(origin), kWrapped, resultOf(index));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

QSize ActionLogDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    return {width, layOut(width, index).height};
}

} // namespace fw::ui
