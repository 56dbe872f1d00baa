// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "ui/settings/fieldmessage.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace fw::ui {

/// How the floor is measured: the interval, and the service-level rule of queues without their own.
class MeasureSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeasureSection)

public:
    explicit MeasureSection(const Theme &theme, QWidget *parent = nullptr);

    void show(const settings::AppSettings &settings);
    void read(settings::AppSettings &settings) const;
    /// False while a value contradicts another; the message stands beside the field.
    [[nodiscard]] bool validate();

    /// The formula in words, such as "answered in time ÷ (answered + abandoned)".
    [[nodiscard]] static QString formulaText(live::ServiceLevelFormula formula);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    const Theme &m_theme;
    ThemedLabel *m_title;
    QComboBox *m_interval;
    QComboBox *m_formula;
    ThemedLabel *m_formulaNote;
    QSpinBox *m_threshold;
    QComboBox *m_boundary;
    QSpinBox *m_shortAbandon;
    FieldMessage *m_shortField;
    QDoubleSpinBox *m_target;
    ThemedLabel *m_anewNote;
    std::vector<QLabel *> m_labels;
};

} // namespace fw::ui
