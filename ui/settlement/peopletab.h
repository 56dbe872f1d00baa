// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlementinput.h"
#include "ui/settlement/sheettab.h"

class QComboBox;
class QPushButton;

namespace fw::ui {

class Card;
class LiveTableView;
class SheetModel;

/// Who is behind the seats: the month of everybody with volumes and bonus shares, and the role
/// segments of one.
class PeopleTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleTab)

public:
    PeopleTab(const SheetContext &context, QWidget *parent);

    /// Only who adds to that line; nothing: everybody.
    void showOnly(std::optional<settlement::SeatType> type);

signals:
    void statementsRequested();

protected:
    void fill() override;
    void setTexts() override;

private:
    void fillSegments();
    [[nodiscard]] QString summary() const;

    QComboBox *m_only;
    QPushButton *m_statements;
    SheetModel *m_people;
    SheetModel *m_segments;
    Card *m_peopleCard;
    Card *m_segmentCard;
    LiveTableView *m_peopleView;
    LiveTableView *m_segmentView;
};

} // namespace fw::ui
