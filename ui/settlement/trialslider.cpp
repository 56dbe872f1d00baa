// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/trialslider.h"

#include "ui/settlement/settlementtext.h"
#include "ui/widgets/duration.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 210;
constexpr int kValueWidth = 150;
constexpr int kPage = 10;

} // namespace

TrialSlider::TrialSlider(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_value(new QLabel(this))
{
    setObjectName(objectName);
    m_slider->setObjectName(objectName + u"Slider"_s);
    m_slider->setPageStep(kPage);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFixedWidth(kNameWidth);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setFixedWidth(kValueWidth);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        m_isMoved = true;
        showValue();
        emit changed();
    });
}

void TrialSlider::setRange(const Range &range)
{
    m_range = range;
    const QSignalBlocker blocker(m_slider);
    const Exact steps = ((range.high - range.low) / range.step).floored();
    m_slider->setRange(0, int(steps.toWhole()));
    reset();
}

void TrialSlider::setName(const QString &name)
{
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, kNameWidth));
    m_name->setToolTip(name);
    m_slider->setAccessibleName(name);
    showValue();
}

void TrialSlider::reset()
{
    const QSignalBlocker blocker(m_slider);
    const Exact at = m_range.actual.value_or(m_range.low);
    const Exact last = Exact(m_slider->maximum());
    const Exact place = m_range.step.isPositive()
                            ? ((at - m_range.low) / m_range.step).rounded(0, Rounding::HalfUp)
                            : Exact();
    m_slider->setValue(int(std::clamp(place, Exact(), last).toWhole()));
    m_isMoved = false;
    showValue();
}

Exact TrialSlider::value() const
{
    return m_range.low + m_range.step * Exact(m_slider->value());
}

std::optional<Exact> TrialSlider::moved() const
{
    return m_isMoved ? std::optional(value()) : std::nullopt;
}

void TrialSlider::showValue()
{
    const QString actual = m_range.actual
                               ? SettlementText::number(*m_range.actual, 2) + m_range.unit
                               : QString(kNoFigure);
    m_value->setText(
        m_isMoved ? actual + u" → "_s + SettlementText::number(value(), 2) + m_range.unit : actual);
    QFont font = this->font();
    font.setBold(m_isMoved);
    m_value->setFont(font);
    m_slider->setAccessibleDescription(m_value->text());
}

} // namespace fw::ui
