// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLabel>

namespace fw::ui {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_badge(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_title->setProperty("role", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_remark->setProperty("role", u"muted"_s);
    // The remark gives way first: a long summary must never widen its card.
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_badge->setProperty("role", u"badge"_s);
    m_badge->setTextFormat(Qt::PlainText);
    m_badge->hide();
    m_head->setContentsMargins(12, 5, 8, 5);
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_remark, 1);
    m_head->addWidget(m_badge);
    m_column->setContentsMargins(1, 1, 1, 6);
    m_column->setSpacing(0);
    m_column->addLayout(m_head);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setRemark(const QString &remark)
{
    if (m_remark->text() != remark) {
        m_remark->setText(remark);
    }
}

void Card::setBadge(const QString &badge)
{
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
}

int Card::remarkRoom() const
{
    return m_remark->width();
}

void Card::addControl(QWidget *control)
{
    m_head->addWidget(control);
}

void Card::setBody(QWidget *body)
{
    m_column->addWidget(body, 1);
}

} // namespace fw::ui
