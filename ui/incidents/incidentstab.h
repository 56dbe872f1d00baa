// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incidents/incidentflow.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace fw::ui {

class Card;
class IncidentDetail;
class LineModel;
class LiveTableView;

/// All incidents that may be seen, and the one that is chosen.
class IncidentsTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentsTab)

public:
    IncidentsTab(IncidentFlow &flow, const Theme &theme, ActionCatalogue &actions,
                 QWidget *parent = nullptr);

    void showIncident(operations::IncidentId id);
    /// Offers to show the floor as it was.
    void setRewindable(bool isRewindable);
    void retranslate();

signals:
    void rewindRequested(fw::TimePoint time);
    /// What a link of an incident leads to is to be shown.
    void linkActivated(const fw::operations::IncidentLink &link);

private:
    enum Deed { Open, Note, Owner, Judge, Link, Attach, Close, Rewind, DeedCount };

    void build();
    void declareActions(ActionCatalogue &actions);
    void fill();
    void showButtons();
    void act(Deed deed);
    [[nodiscard]] operations::IncidentId chosen() const;
    [[nodiscard]] bool isWanted(const operations::Incident &incident) const;

    IncidentFlow &m_flow;
    operations::OperationsDesk &m_desk;
    const Theme &m_theme;
    LineModel *m_model;
    Card *m_card;
    QComboBox *m_filter;
    QLineEdit *m_find;
    LiveTableView *m_view;
    IncidentDetail *m_detail;
    std::array<QPushButton *, DeedCount> m_buttons{};
    bool m_isRewindable = false;
};

} // namespace fw::ui
