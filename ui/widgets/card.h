// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace fw::ui {

/// A panel with a title, a muted remark beside it, room for controls at the right, and a body.
class Card final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Plain or rich text made by us; outside text has to be escaped by the caller.
    void setRemark(const QString &remark);
    /// A short warning behind the remark; empty: none.
    void setBadge(const QString &badge);
    /// Pixels that a remark may take now.
    [[nodiscard]] int remarkRoom() const;
    void addControl(QWidget *control);
    void setBody(QWidget *body);

private:
    QLabel *m_title;
    QLabel *m_remark;
    QLabel *m_badge;
    QBoxLayout *m_head;
    QBoxLayout *m_column;
};

} // namespace fw::ui
