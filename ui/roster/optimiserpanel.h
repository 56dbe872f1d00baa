// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fw::ui {

class RosterEditor;
class RosterOptimiser;

/// The search for a better plan while it runs: the curve of the cost, stop, continue, take over.
class OptimiserPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptimiserPanel)

public:
    OptimiserPanel(RosterEditor &editor, RosterOptimiser &optimiser, const Theme &theme,
                   QWidget *parent = nullptr);

    void begin();
    void retranslate();

    [[nodiscard]] const QList<QPointF> &curve() const { return m_curve; }

signals:
    void closed();
    void told(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void note(double seconds, double cost);
    void take(const std::vector<roster::CellChange> &changes);

    RosterEditor &m_editor;
    RosterOptimiser &m_optimiser;
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_state;
    QWidget *m_plot;
    QPushButton *m_go;
    QPushButton *m_close;
    QList<QPointF> m_curve; ///< seconds, cost
    QString m_team;         ///< of the plan that the curve is about
    QDate m_first;
};

} // namespace fw::ui
