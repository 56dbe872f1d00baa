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
    /// To be called once, now or later, with a sentence when the step was refused.
    using Done = std::function<void(const QString &refusal)>;
    /// A step that a server answers, which may be slow.
    using LateSubmit = std::function<void(const Done &done)>;

    StepDialog(const QString &objectName, const QString &title, const QString &acceptText,
               QWidget *parent);

    /// A field with its label, which is also its accessible name.
    void addField(const QString &label, QWidget &field);
    /// Something above the fields over the whole width.
    void addWide(QWidget &widget);
    [[nodiscard]] QLineEdit *addLine(const QString &objectName, const QString &label, int longest);
    [[nodiscard]] QPlainTextEdit *addText(const QString &objectName, const QString &label);

    void setSubmit(Submit submit);

    /// Until it is answered, the dialog says that it waits, and asks for nothing twice. Whoever
    /// closes it meanwhile takes nothing back.
    void setLateSubmit(LateSubmit submit) { m_submit = std::move(submit); }

    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void take(const QString &refusal);

    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QLabel *m_refusal;
    QPushButton *m_accept;
    LateSubmit m_submit;
    bool m_isWaiting = false;
    bool m_hasField = false;
};

} // namespace fw::ui
