// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace fw::ui {

SegmentControl::SegmentControl(const QString &objectName, int count, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int index = 0; index < count; ++index) {
        auto *button = new QToolButton(this);
        button->setObjectName(objectName + QString::number(index));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, index);
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn) {
            emit currentChanged(index);
        }
    });
}

void SegmentControl::setTexts(const QStringList &texts)
{
    for (int index = 0; index < int(texts.size()); ++index) {
        m_group->button(index)->setText(texts.at(index));
        m_group->button(index)->setAccessibleName(texts.at(index));
    }
}

int SegmentControl::current() const
{
    return m_group->checkedId();
}

void SegmentControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

} // namespace fw::ui
