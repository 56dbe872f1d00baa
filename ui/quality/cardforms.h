// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/cardfaults.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace fw::ui {

class ChoicesField;
class FieldMessage;
class ThemedLabel;

/// Name and weight of a section of a card that is written.
class SectionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionForm)

public:
    SectionForm(CardDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing is shown for another place than a section.
    void showPlace(CardPlace place);
    void setFaults(const std::vector<CardFault> &faults);
    void retranslate();

private:
    void change(const QString &field);

    CardDraft &m_draft;
    CardPlace m_place;
    QLabel *m_nameLabel;
    QLabel *m_weightLabel;
    QLineEdit *m_name;
    QLineEdit *m_weight;
    FieldMessage *m_nameMessage;
    FieldMessage *m_weightMessage;
};

/// Title and grades of a card that is written.
class CardHeadForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardHeadForm)

public:
    CardHeadForm(CardDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void showCard();
    void setFaults(const std::vector<CardFault> &faults);
    void retranslate();

private:
    void change(const QString &field);

    CardDraft &m_draft;
    QFormLayout *m_form;
    QLineEdit *m_titleEn;
    QLineEdit *m_titleZh;
    ChoicesField *m_grades;
    FieldMessage *m_titleMessage;
    FieldMessage *m_gradesMessage;
    QLabel *m_titleEnLabel;
    QLabel *m_titleZhLabel;
    QLabel *m_gradesLabel;
    ThemedLabel *m_fault;
    ThemedLabel *m_hint;
};

} // namespace fw::ui
