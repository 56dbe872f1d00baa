// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmcentre.h"
#include "core/live/expectationfile.h"
#include "ui/widgets/exportgate.h"
#include "ui/widgets/themedlabel.h"

class QPushButton;

namespace fw::ui {

/// Calls and agents that the site expects, from a file: some rules of alarms measure against them.
/// A file is taken whole or not at all; what is wrong is said line by line.
class ExpectationSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpectationSection)

public:
    ExpectationSection(const alarms::AlarmCentre &centre, const live::FloorStore &floor,
                       const Theme &theme, QWidget *parent = nullptr);

    /// Whether the desk has an expectation of its own, which can be given up.
    void setOwn(bool isOwn);
    void importFile(const QString &fileName);
    void saveTo(const QString &fileName);

    /// Asked before a forecast leaves the program; null: everything may. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

signals:
    /// The content of a file without faults.
    void imported(const QByteArray &content);
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void chooseFile();
    void saveAs();
    void chooseTarget();
    [[nodiscard]] live::Expectation shown() const;
    void showSummary();
    void showFaults(const std::vector<live::ExpectationFault> &faults);
    void showError(const QString &sentence);
    [[nodiscard]] QString strangersText() const;
    [[nodiscard]] live::Expectation example() const;
    [[nodiscard]] static QString sentence(const live::ExpectationFault &fault);

    const alarms::AlarmCentre &m_centre;
    const live::FloorStore &m_floor;
    ThemedLabel *m_title;
    ThemedLabel *m_note;
    ThemedLabel *m_summary;
    ThemedLabel *m_error;
    QPushButton *m_import;
    QPushButton *m_save;
    QPushButton *m_reset;
    bool m_isOwn = false;
    ExportGate *m_gate = nullptr;
};

} // namespace fw::ui
