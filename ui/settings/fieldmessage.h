// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themedlabel.h"

#include <QWidget>

namespace fw::ui {

/// A field with room below it for what is wrong with its content.
class FieldMessage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldMessage)

public:
    /// Takes \a field as its child; the message's objectName is the field's + "Message".
    FieldMessage(QWidget *field, const Theme &theme, QWidget *parent = nullptr);

    /// Empty: all is well and the message takes no room.
    void setMessage(const QString &message);
    [[nodiscard]] QString message() const;

private:
    QWidget *m_field;
    ThemedLabel *m_message;
};

} // namespace fw::ui
