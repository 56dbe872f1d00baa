// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/incident.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QListWidget;

namespace fw::ui {

/// Asks what an incident is: its title when it is opened, how bad and of what kind it is, what it
/// is linked to.
class IncidentDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentDialog)

public:
    enum class Part { Everything, Judgement, Links };

    /// \a candidates are offered as links; those before \a chosen are ticked.
    IncidentDialog(Part part, const std::vector<operations::IncidentLink> &candidates,
                   std::size_t chosen, QWidget *parent);

    void setJudgement(operations::IncidentSeverity severity,
                      operations::IncidentClass incidentClass);
    [[nodiscard]] QString title() const;
    [[nodiscard]] operations::IncidentSeverity severity() const;
    [[nodiscard]] operations::IncidentClass incidentClass() const;
    [[nodiscard]] std::vector<operations::IncidentLink> links() const;

private:
    void addJudgement();
    void addLinks(std::size_t chosen);

    std::vector<operations::IncidentLink> m_candidates;
    QLineEdit *m_title = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_class = nullptr;
    QListWidget *m_links = nullptr;
};

} // namespace fw::ui
