// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace fw::ui {

SegmentedControl::SegmentedControl(const Theme &theme, int count, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int index = 0; index < count; ++index) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("segment%1").arg(index));
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_group->addButton(button, index);
        layout->addWidget(button);
    }
    m_group->setExclusive(true);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn) {
            emit currentChanged(index);
        }
    });
    connect(&m_theme, &Theme::changed, this, &SegmentedControl::restyle);
    restyle();
}

void SegmentedControl::setText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->setAccessibleName(text);
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::restyle()
{
    setStyleSheet(
        QStringLiteral(
            "QToolButton { border: 1px solid %1; padding: 3px 10px; color: %2; background: %3; }"
            "QToolButton:checked { color: %4; background: %5; font-weight: 600; }"
            "QToolButton:focus { border-color: %6; }")
            .arg(m_theme.color(Token::CardBorder).name(), m_theme.color(Token::MutedText).name(),
                 m_theme.color(Token::Card).name(), m_theme.color(Token::Text).name(),
                 m_theme.color(Token::AccentSoft).name(), m_theme.color(Token::FocusRing).name()));
}

} // namespace fw::ui
