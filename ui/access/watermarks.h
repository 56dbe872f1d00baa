// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/watermark.h"

#include <QPointer>

#include <vector>

namespace fw::ui {

/// Gives every window of the program the same watermark, also those that are opened later. Only a
/// public display has none.
class Watermarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watermarks)

public:
    Watermarks(QObject &application, const Theme &theme, QObject *parent = nullptr);

    /// Empty: none.
    void setText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(QWidget &window);

    const Theme &m_theme;
    QString m_text;
    std::vector<QPointer<Watermark>> m_marks;
};

} // namespace fw::ui
