// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/queues/intervalcalls.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace fw::ui {

class CallTableModel;
class LiveTableView;
class Theme;

/// The calls behind the figures of one interval, with their sum beside what was counted. It follows
/// while the interval runs and its conversations last.
class CallsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallsDialog)

public:
    CallsDialog(live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    /// Shows other calls; \a whose names the queues, plain text.
    void ask(const CallsQuestion &question, const QString &whose);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyChanges(const live::Changes &changes);
    void refresh();
    void retranslate();
    [[nodiscard]] QString sumText(const IntervalCalls &calls) const;
    [[nodiscard]] QString formulaText(const IntervalCalls &calls) const;
    [[nodiscard]] QString proofText(const IntervalCalls &calls) const;

    live::FloorStore &m_store;
    CallsQuestion m_question;
    QString m_whose;
    bool m_isStale = false; ///< something changed since the last look
    CallTableModel *m_model;
    LiveTableView *m_view;
    QLabel *m_title;
    QLabel *m_sum;
    QLabel *m_formula;
    QLabel *m_proof;
    QPushButton *m_close;
};

} // namespace fw::ui
