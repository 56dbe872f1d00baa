// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsdesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;
class SegmentControl;

/// One incident: what it is, its timeline, what was frozen when it was opened, its links.
class IncidentDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentDetail)

public:
    IncidentDetail(const operations::OperationsDesk &desk, const Theme &theme,
                   QWidget *parent = nullptr);

    /// 0: none.
    void showIncident(operations::IncidentId id);
    void retranslate();

signals:
    /// Enter or a double click on a link: what it leads to is to be shown.
    void linkActivated(const fw::operations::IncidentLink &link);

private:
    enum Face { Timeline, Minutes, Queues, Alarms, Links, FaceCount };

    struct Table
    {
        LineModel *model = nullptr;
        LiveTableView *view = nullptr;
    };

    void build();
    void activate(int row);
    void fill();
    void fillExcerpt();
    void addTable(Face face, const QString &name, const QList<int> &plan, int firstNumber = -1);
    [[nodiscard]] QString summary(const operations::Incident &incident) const;

    const operations::OperationsDesk &m_desk;
    const Theme &m_theme;
    Card *m_card;
    SegmentControl *m_faces;
    QStackedWidget *m_stack;
    QLabel *m_summary;
    std::array<Table, FaceCount> m_tables;
    operations::IncidentId m_id = 0;
    operations::IncidentId m_excerptOf = 0; ///< it never changes, so it is read once
    operations::FloorExcerpt m_excerpt;
};

} // namespace fw::ui
