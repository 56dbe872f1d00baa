// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace fw::ui {

class Card;
class LiveTableView;
class SheetModel;

/// What was taken off, what is put right from earlier months, and what both sides say about the
/// lines.
class NotesTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesTab)

public:
    NotesTab(const SheetContext &context, QWidget *parent);

protected:
    void fill() override;
    void setTexts() override;

private:
    void build();
    void fillIncidents();
    void fillAdjustments();
    void fillComments();
    void fillLines();
    void comment();
    void adjust();
    [[nodiscard]] QString lineName(const QString &key) const;

    SheetModel *m_incidents;
    SheetModel *m_adjustments;
    SheetModel *m_comments;
    Card *m_incidentCard;
    Card *m_adjustmentCard;
    Card *m_commentCard;
    LiveTableView *m_incidentView;
    LiveTableView *m_adjustmentView;
    LiveTableView *m_commentView;
    QPushButton *m_adjust;
    QComboBox *m_line;
    QLineEdit *m_text;
    QPushButton *m_say;
};

} // namespace fw::ui
