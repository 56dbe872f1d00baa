// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintdesk.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;

/// What customers complain about, from the intake to the answer.
class ComplaintsTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComplaintsTab)

public:
    ComplaintsTab(complaints::ComplaintDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void showComplaint(complaints::ComplaintId id);
    void retranslate();

signals:
    /// A step was refused; a sentence for people.
    void failed(const QString &sentence);

private:
    void build();
    void fill();
    void showChosen();
    void fillStory(const complaints::Complaint *complaint);
    void receive();
    void addNote();
    void classify();
    void judge();
    void reopen();
    void close();
    void askText(const QString &title, const QString &label, const QString &acceptText,
                 const std::function<Outcome(const QString &)> &step);
    [[nodiscard]] complaints::ComplaintId chosen() const;
    [[nodiscard]] QStringList cellsOf(const complaints::Complaint &complaint, TimePoint now) const;
    [[nodiscard]] QString agentName(const QString &person) const;

    complaints::ComplaintDesk &m_desk;
    const Theme &m_theme;
    LineModel *m_model;
    LineModel *m_story;
    Card *m_card;
    Card *m_storyCard;
    QComboBox *m_filter;
    LiveTableView *m_view;
    LiveTableView *m_storyView;
    QLabel *m_text;
    QPushButton *m_receive;
    QPushButton *m_note;
    QPushButton *m_classify;
    QPushButton *m_judge;
    QPushButton *m_reopen;
    QPushButton *m_close;
    QTimer m_late; ///< answers become due
};

} // namespace fw::ui
