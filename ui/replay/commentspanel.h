// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fw::ui {

class LineModel;
class LiveTableView;
class Theme;

/// What was said about moments of a recording, and a line to say more.
class CommentsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommentsPanel)

public:
    CommentsPanel(quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Without an id: nothing is shown.
    void setCall(const quality::JudgedCall &call);
    /// Reads again.
    void fill();
    /// Something is about to be said about this moment.
    void write(quality::Milliseconds at);

    [[nodiscard]] const std::vector<quality::ReplayComment> &comments() const { return m_comments; }

    void retranslate();

signals:
    void commentsChanged();
    void chosen(fw::quality::Milliseconds at);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();

    quality::QualityDesk &m_desk;
    quality::JudgedCall m_call;
    std::vector<quality::ReplayComment> m_comments;
    quality::Milliseconds m_at{0};
    LineModel *m_model;
    LiveTableView *m_view;
    QLabel *m_moment;
    QLineEdit *m_text;
    QCheckBox *m_private;
    QPushButton *m_add;
    QLabel *m_refusal;
};

} // namespace fw::ui
