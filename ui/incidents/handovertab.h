// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsdesk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exportgate.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;

/// Handovers of shifts: given by who leaves, signed by who comes.
class HandoverTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoverTab)

public:
    HandoverTab(operations::OperationsDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void showHandover(operations::HandoverId id);
    /// Writes the chosen one. NotFound when none is.
    [[nodiscard]] Outcome exportTo(const QString &file);

    /// Asked before it leaves the program, and told of what has. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    /// Offers to show the floor as it was.
    void setRewindable(bool isRewindable);
    void retranslate();

signals:
    /// A step was refused; a sentence for people.
    void failed(const QString &sentence);
    void rewindRequested(fw::TimePoint time);

private:
    void build();
    void fill();
    void showChosen();
    void handOver();
    void sign();
    void exportPdf();
    void askPlace(operations::HandoverId id);
    [[nodiscard]] const operations::Handover *chosen() const;
    [[nodiscard]] const QTimeZone &zone() const;

    operations::OperationsDesk &m_desk;
    const Theme &m_theme;
    LineModel *m_model;
    Card *m_card;
    LiveTableView *m_view;
    Card *m_paperCard;
    QTextBrowser *m_paper;
    QPushButton *m_handOver;
    QPushButton *m_sign;
    QPushButton *m_export;
    QPushButton *m_rewind;
    QTimer m_second; ///< the time to sign runs
    bool m_isRewindable = false;
    ExportGate *m_gate = nullptr;
};

} // namespace fw::ui
