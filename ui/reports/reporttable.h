// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reporttablemodel.h"

#include <QWidget>

class QModelIndex;

namespace fw::ui {

class LiveTableView;
class Theme;

/// The lines of a report with the totals at the foot, which stay when the lines are scrolled.
class ReportTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportTable)

public:
    explicit ReportTable(const Theme &theme, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const reports::Report> &report, const QTimeZone &zone);
    void retranslate();

    [[nodiscard]] LiveTableView &view() { return *m_view; }

    [[nodiscard]] LiveTableView &foot() { return *m_foot; }

signals:
    /// Enter or a double click on a figure: its calls are wanted.
    void cellActivated(const fw::ui::ReportCell &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void join();
    void layOutColumns();
    [[nodiscard]] int widthOf(int column) const;
    void fitFoot();

    const Theme &m_theme;
    ReportTableModel *m_lines;
    ReportTableModel *m_total;
    LiveTableView *m_view;
    LiveTableView *m_foot;
    QWidget *m_besideFoot; ///< as wide as the scroll bar above it
};

} // namespace fw::ui
