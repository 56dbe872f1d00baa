// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace fw::ui {

/// A few fields and what comes of them: it closes when the step was done, and says why when it was
/// not. Deletes itself.
class StepDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepDialog)

public:
    /// Does the step; a sentence when it was refused.
    using Submit = std::function<QString()>;

    StepDialog(const QString &objectName, const QString &title, const QString &acceptText,
               QWidget *parent);

    /// A field with its label, which is also its accessible name.
    void addField(const QString &label, QWidget &field);
    /// Something above the fields over the whole width.
    void addWide(QWidget &widget);
    [[nodiscard]] QLineEdit *addLine(const QString &objectName, const QString &label, int longest);
    [[nodiscard]] QPlainTextEdit *addText(const QString &objectName, const QString &label);

    void setSubmit(Submit submit) { m_submit = std::move(submit); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QLabel *m_refusal;
    QPushButton *m_accept;
    Submit m_submit;
    bool m_hasField = false;
};

} // namespace fw::ui
