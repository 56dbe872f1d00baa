// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

class QLineEdit;

namespace fw::ui {

/// The supervisor's own phone, which is rung to hear calls.
class SupervisorSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupervisorSection)

public:
    explicit SupervisorSection(const Theme &theme, QWidget *parent = nullptr);

    void show(const settings::AppSettings &settings);
    void read(settings::AppSettings &settings) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ThemedLabel *m_title;
    QLabel *m_label;
    QLineEdit *m_phone;
    ThemedLabel *m_remark;
};

} // namespace fw::ui
