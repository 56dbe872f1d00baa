// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/queuestandard.h"

#include <QWidget>

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace fw::ui {

/// The figures that agents are reckoned from: traffic, aim, shrinkage and risk.
class StaffingForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffingForm)

public:
    explicit StaffingForm(QWidget *parent = nullptr);

    void load(const demand::QueueStandard &standard);
    void setCalls(double calls, int minutes);

    /// Aim, shrinkage and risk.
    [[nodiscard]] demand::QueueStandard standard() const;
    [[nodiscard]] staffing::Traffic traffic() const;
    /// Of the forecast's own error, as part of the calls.
    [[nodiscard]] double deviation() const;

signals:
    void changed();

private:
    static constexpr std::size_t kParts = 5;

    struct Part
    {
        QLineEdit *name;
        QDoubleSpinBox *share;
    };

    QDoubleSpinBox *addNumber(QFormLayout &form, const QString &objectName, const QString &label,
                              double most, int decimals, const QString &suffix);
    QComboBox *addChoice(QFormLayout &form, const QString &objectName, const QString &label,
                         const QStringList &choices);
    void build();
    void buildShrinkage(QFormLayout &form);
    void allowFields();

    QDoubleSpinBox *m_calls = nullptr;
    QComboBox *m_interval = nullptr;
    QDoubleSpinBox *m_aht = nullptr;
    QComboBox *m_model = nullptr;
    QDoubleSpinBox *m_patience = nullptr;
    QDoubleSpinBox *m_lines = nullptr;
    QComboBox *m_formula = nullptr;
    QDoubleSpinBox *m_target = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QDoubleSpinBox *m_occupancy = nullptr;
    QDoubleSpinBox *m_abandoned = nullptr;
    QDoubleSpinBox *m_deviation = nullptr;
    QDoubleSpinBox *m_confidence = nullptr;
    QComboBox *m_rule = nullptr;
    std::array<Part, kParts> m_parts{};
};

} // namespace fw::ui
