// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintdesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QDateTimeEdit;
class QSpinBox;

namespace fw::ui {

/// Writes down a complaint that came in.
class ComplaintDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComplaintDialog)

public:
    ComplaintDialog(const complaints::ComplaintDesk &desk, QWidget *parent);

    [[nodiscard]] complaints::ComplaintDraft draft() const;

private:
    void addPlaces();
    void addAgents();

    const complaints::ComplaintDesk &m_desk;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QComboBox *m_channel;
    QDateTimeEdit *m_received; ///< the wall clock of the site's zone
    QComboBox *m_scope;
    QComboBox *m_agent;
    QLineEdit *m_number;
    QLineEdit *m_call;
    QSpinBox *m_customers;
};

/// A field for a moment by the wall clock of \a zone; the reader of it gives the moment again.
[[nodiscard]] QDateTimeEdit *makeMomentField(const QString &objectName, TimePoint time,
                                             const QTimeZone &zone, QWidget *parent);
[[nodiscard]] TimePoint momentIn(const QDateTimeEdit &field, const QTimeZone &zone);

} // namespace fw::ui
