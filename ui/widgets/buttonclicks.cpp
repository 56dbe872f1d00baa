// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonclicks.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QRadioButton>
#include <QRegularExpression>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

/// The text as it is shown: "&Save" is "Save", and "&&" is "&".
QString withoutMarks(QString text)
{
    static const QRegularExpression mark(u"&(.)"_s);
    return text.replace(mark, u"\\1"_s);
}

class ButtonInterface final : public QAccessibleWidget
{
public:
    explicit ButtonInterface(QAbstractButton *button)
        : QAccessibleWidget(button, qobject_cast<QRadioButton *>(button) != nullptr
                                        ? QAccessible::RadioButton
                                        : QAccessible::CheckBox)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? withoutMarks(button().text()) : own;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        const QStringList usual = QAccessibleWidget::actionNames();
        return button().isEnabled() ? QStringList(toggleAction()) + usual : usual;
    }

    void doAction(const QString &actionName) override
    {
        if (actionName == toggleAction()) {
            button().click();
        } else {
            QAccessibleWidget::doAction(actionName);
        }
    }

private:
    [[nodiscard]] QAbstractButton &button() const
    {
        return *qobject_cast<QAbstractButton *>(widget());
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button != nullptr && button->isCheckable() ? new ButtonInterface(button) : nullptr;
}

} // namespace

void exposeButtonClicks()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace fw::ui
