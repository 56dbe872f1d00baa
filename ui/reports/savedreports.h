// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdefinition.h"
#include "core/settings/settingsstore.h"

#include <QJsonArray>

#include <vector>

namespace fw::ui {

/// The reports that people keep at this desk, by name, among its settings.
class SavedReports final
{
    Q_DISABLE_COPY_MOVE(SavedReports)

public:
    static constexpr QLatin1StringView kKey{"reports.saved"};

    explicit SavedReports(settings::SettingsStore &store);

    /// In the order of their names. One that cannot be read any more is left out, and kept.
    [[nodiscard]] const std::vector<reports::ReportDefinition> &all() const { return m_all; }

    /// Null when there is none of that name.
    [[nodiscard]] const reports::ReportDefinition *find(const QString &name) const;

    [[nodiscard]] Outcome load();
    /// Adds, or replaces the one with the same name. A name must not be empty: InvalidArgument.
    [[nodiscard]] Outcome save(const reports::ReportDefinition &definition);
    [[nodiscard]] Outcome remove(const QString &name);

private:
    [[nodiscard]] Outcome store(std::vector<reports::ReportDefinition> wanted);

    settings::SettingsStore &m_store;
    std::vector<reports::ReportDefinition> m_all;
    QJsonArray m_foreign; ///< of another version of the program
};

} // namespace fw::ui
