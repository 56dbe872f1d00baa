// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendancedesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;

/// What the month came to: the hours ledger by person, the exceptions that want a word, and the
/// freezing of the month.
class MonthTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonthTab)

public:
    MonthTab(attendance::AttendanceDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// \a month: any day of it.
    void showMonth(QDate month);

signals:
    /// The days of the month are wanted from the journal anew.
    void reckoningRequested(QDate from, QDate to);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Place ///< of an exception
    {
        std::size_t day = 0;
        std::size_t index = 0;
    };

    void build(const Theme &theme);
    void fillTeams();
    void fill();
    void fillLedger(const std::vector<attendance::LedgerLine> &lines);
    void fillExceptions();
    void showButtons();
    void decide(attendance::Decision decision);
    void freeze();
    void say(const Error &error);
    void retranslate();
    [[nodiscard]] QString team() const;
    [[nodiscard]] QString nameOf(const QString &person) const;
    [[nodiscard]] QString personOfLine() const;

    attendance::AttendanceDesk &m_desk;
    QDate m_month;
    std::vector<attendance::AttendanceDay> m_days;
    std::vector<QString> m_people;   ///< by line of the ledger
    std::vector<Place> m_exceptions; ///< by line of the exceptions
    QToolButton *m_before;
    QLabel *m_title;
    QToolButton *m_after;
    QComboBox *m_team;
    QPushButton *m_reckon;
    QPushButton *m_freeze;
    QLabel *m_message;
    LineModel *m_ledger;
    LineModel *m_list;
    Card *m_ledgerCard;
    Card *m_listCard;
    LiveTableView *m_ledgerView;
    LiveTableView *m_listView;
    QLineEdit *m_reason;
    QPushButton *m_excuse;
    QPushButton *m_writeOff;
    QPushButton *m_overtime;
};

} // namespace fw::ui
