// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QDateEdit;

namespace fw::ui {

/// Which team's roster is planned against the published forecasts, and on which days. Deletes
/// itself.
class RequireDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequireDialog)

public:
    /// Teams that have a share of \a queue stand first.
    RequireDialog(demand::DemandDesk &desk, const QString &queue, QDate from, QDate to,
                  QWidget *parent);

signals:
    /// The team is planned against it now; \a sentence says so.
    void required(const QString &sentence);

private:
    [[nodiscard]] QString require();

    demand::DemandDesk &m_desk;
    QComboBox *m_team;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace fw::ui
