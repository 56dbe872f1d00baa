// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/scorelinemodel.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace fw::ui {

/// Paints the lines of a sheet: a question over its answer and comment, points and the moment of
/// its evidence at the right.
class ScoreLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreLineDelegate)

public:
    explicit ScoreLineDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void evidenceClicked(const QModelIndex &index);

private:
    void paintSection(QPainter &painter, const QRect &row, const ScoreLine &line) const;
    void paintQuestion(QPainter &painter, const QRect &row, const ScoreLine &line) const;
    [[nodiscard]] QRect evidenceArea(const QRect &row, const ScoreLine &line) const;
    [[nodiscard]] QString evidenceText(const ScoreLine &line) const;

    const Theme &m_theme;
};

} // namespace fw::ui
