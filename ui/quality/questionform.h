// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/cardfaults.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace fw::ui {

class ChoicesField;
class FieldMessage;

/// Every field of a question of a card that is written.
class QuestionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionForm)

public:
    QuestionForm(CardDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing is shown for another place.
    void showPlace(CardPlace place);
    void setFaults(const std::vector<CardFault> &faults);
    void retranslate();

private:
    void build();
    void join();
    void addRow(QWidget *field, const QString &name);
    FieldMessage *wrapped(QWidget *field);
    QLineEdit *line(const QString &name, int longest);
    void fill(const quality::Question &question);
    void fillConditions(const quality::Question &question);
    void showParts(quality::QuestionType type);
    void change(const QString &field, const std::function<void(quality::Question &)> &how);
    /// Takes what is written when it is a number; else says so and leaves the question as it was.
    void changeNumber(QLineEdit *from, Exact quality::Question::*to);

    CardDraft &m_draft;
    const Theme &m_theme;
    CardPlace m_place;
    bool m_isFilling = false;
    QFormLayout *m_form;
    std::vector<std::pair<QLabel *, QWidget *>> m_rows; ///< label and what stands beside it
    std::map<const QWidget *, FieldMessage *> m_messages;
    QLineEdit *m_id;
    QLineEdit *m_textEn;
    QLineEdit *m_textZh;
    QLineEdit *m_helpEn;
    QLineEdit *m_helpZh;
    QComboBox *m_type;
    QLineEdit *m_least;
    QLineEdit *m_most;
    ChoicesField *m_choices;
    QLineEdit *m_weight;
    QComboBox *m_critical;
    QCheckBox *m_isFatal;
    QLineEdit *m_bonus;
    QComboBox *m_onlyIf;
    QCheckBox *m_mayNotApply;
    QCheckBox *m_needsComment;
    QCheckBox *m_needsEvidence;
    QLineEdit *m_article;
};

} // namespace fw::ui
