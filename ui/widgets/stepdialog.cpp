// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepdialog.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

StepDialog::StepDialog(const QString &objectName, const QString &title, const QString &acceptText,
                       QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_refusal(new QLabel(this))
    , m_accept(new QPushButton(acceptText, this))
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_accept->setObjectName(u"acceptStep"_s);
    cancel->setObjectName(u"cancelStep"_s);
    m_accept->setDefault(true);
    cancel->setAutoDefault(false);
    // In the theme's colours, as single lines and boxes have them.
    setStyleSheet(u"QPlainTextEdit, QTextBrowser, QDateTimeEdit, QListWidget "
                  "{ border: 1px solid palette(dark); border-radius: 6px; padding: 3px; }"
                  "QPlainTextEdit:focus, QTextBrowser:focus, QDateTimeEdit:focus, "
                  "QListWidget:focus { border: 2px solid palette(highlight); padding: 2px; }"_s);
    m_refusal->setObjectName(u"stepRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_refusal, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_column->setSpacing(8);
    layout->addLayout(m_column, 1);
    layout->addLayout(m_form);
    layout->addLayout(buttons);
    setMinimumWidth(520);
    connect(m_accept, &QPushButton::clicked, this, &StepDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void StepDialog::addField(const QString &label, QWidget &field)
{
    field.setAccessibleName(label);
    m_form->addRow(label, &field);
    if (!m_hasField) {
        field.setFocus();
        m_hasField = true;
    }
    // Buttons come last, whenever they were made.
    setTabOrder(&field, m_accept);
}

void StepDialog::addWide(QWidget &widget)
{
    m_column->addWidget(&widget);
}

QLineEdit *StepDialog::addLine(const QString &objectName, const QString &label, int longest)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setMaxLength(longest);
    addField(label, *line);
    return line;
}

QPlainTextEdit *StepDialog::addText(const QString &objectName, const QString &label)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(objectName);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(90);
    text->installEventFilter(this);
    addField(label, *text);
    return text;
}

bool StepDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Return is a new line in a text; with Ctrl it is the way out.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void StepDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_isWaiting) {
        m_refusal->clear();
    }
    QDialog::keyPressEvent(event);
}

void StepDialog::setSubmit(Submit submit)
{
    m_submit = [submit = std::move(submit)](const Done &done) { done(submit()); };
}

void StepDialog::submit()
{
    if (m_isWaiting) {
        return;
    }
    m_isWaiting = true;
    const QPointer self(this);
    const auto done = [self](const QString &refusal) {
        if (self) {
            self->take(refusal);
        }
    };
    if (m_submit) {
        m_submit(done);
    } else {
        done({});
    }
    if (self && m_isWaiting) {
        m_accept->setEnabled(false);
        m_refusal->setText(tr("Waiting for the server…"));
    }
}

void StepDialog::take(const QString &refusal)
{
    m_isWaiting = false;
    m_accept->setEnabled(true);
    if (refusal.isEmpty()) {
        accept();
    } else {
        m_refusal->setText(u"▲ "_s + refusal);
    }
}

} // namespace fw::ui
