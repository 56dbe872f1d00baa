// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exact/exact.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSlider;

namespace fw::ui {

/// A figure that can be moved, on exact numbers. As long as nobody moves it, it tells nothing.
class TrialSlider final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrialSlider)

public:
    TrialSlider(const QString &objectName, QWidget *parent);

    struct Range
    {
        Exact low;
        Exact high; ///< above low
        Exact step; ///< above 0
        std::optional<Exact> actual;
        QString unit; ///< behind the figure: "%"
    };

    void setRange(const Range &range);
    void setName(const QString &name);
    /// Back to what is there.
    void reset();

    /// Nothing while it was not moved.
    [[nodiscard]] std::optional<Exact> moved() const;

signals:
    void changed();

private:
    void showValue();
    [[nodiscard]] Exact value() const;

    Range m_range;
    bool m_isMoved = false;
    QLabel *m_name;
    QSlider *m_slider;
    QLabel *m_value;
};

} // namespace fw::ui
