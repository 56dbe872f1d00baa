// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/scoredraft.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace fw::ui {

class ThemedLabel;

/// The question that is answered now: as it is asked, its answers with the keys that give them, its
/// comment, and the marks of its evidence. For the mouse and for screen readers; who knows the keys
/// stays in the list.
class AnswerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerBar)

public:
    AnswerBar(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing for an id that the card has not.
    void showQuestion(const ScoreDraft &draft, const QString &question);
    void focusComment();
    void retranslate();

signals:
    void answered(const fw::quality::Answer &answer);
    void commented(const QString &text);
    void fromMarked();
    void toMarked();
    void evidenceRemoved();
    /// Back to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        QPushButton *button = nullptr;
        quality::Answer answer;
    };

    void build();
    void makeChoices(const quality::Question &question);
    void addChoice(const QString &text, const QString &key, const quality::Answer &answer);
    void showWhatIsChosen(const quality::Question &question, const quality::Answer *answer);
    void takeNumber();

    quality::Question m_question; ///< without an id: none
    std::vector<Choice> m_choices;
    ThemedLabel *m_text;
    ThemedLabel *m_help;
    QWidget *m_answers;
    QGridLayout *m_grid;
    QLineEdit *m_number;
    ThemedLabel *m_range;
    QLineEdit *m_comment;
    QPushButton *m_from;
    QPushButton *m_to;
    QPushButton *m_remove;
    ThemedLabel *m_evidence;
};

} // namespace fw::ui
