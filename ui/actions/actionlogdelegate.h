// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fw::ui {

class Theme;

/// An entry of the log: time, who and what in the first lines, the result in words below.
class ActionLogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionLogDelegate)

public:
    explicit ActionLogDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Layout
    {
        QRect head;
        QRect result;
        int height = 0;
    };

    [[nodiscard]] Layout layOut(int width, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace fw::ui
