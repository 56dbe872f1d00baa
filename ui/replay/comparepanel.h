// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replay/replaymarks.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace fw::ui {

class LineModel;
class LiveTableView;
class Theme;

/// Two reviewers of a call side by side: the evaluator and an expert, the original and what an
/// appeal made of it.
class ComparePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePanel)

public:
    explicit ComparePanel(const Theme &theme, QWidget *parent = nullptr);

    /// The first two are compared; fewer: there is nothing to compare.
    void setReviewers(std::vector<Reviewer> reviewers);
    void setBlind(bool isBlind);
    /// Of the second one; empty: nobody is compared.
    [[nodiscard]] ReplayMarks mirror() const;
    /// The next question behind the chosen one that they disagree about, round and round.
    void nextDisagreement();
    void retranslate();

signals:
    void mirrorChanged();
    /// Go and hear it.
    void questionChosen(const QString &question, const std::optional<fw::quality::Span> &span);

private:
    void fill();
    void choose(int row);
    [[nodiscard]] const Reviewer *reviewer(const QComboBox &box) const;

    std::vector<Reviewer> m_reviewers;
    std::vector<MarkDifference> m_rows;
    bool m_isBlind = false;
    QComboBox *m_left;
    QComboBox *m_right;
    QPushButton *m_next;
    QLabel *m_summary;
    LineModel *m_model;
    LiveTableView *m_view;
};

} // namespace fw::ui
