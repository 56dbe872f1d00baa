// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"

#include <map>

namespace fw::settings {

/// What people said that the columns of imported files hold, so that they say it once: the id of a
/// field by the column's heading, empty for one that is left out, by the kind of file.
struct ImportMaps
{
    using Choices = std::map<QString, QString>;

    /// Of headings by kind; with more, those of the file at hand are kept.
    static constexpr std::size_t kMost = 400;

    std::map<QString, Choices> byKind;

    /// Puts \a choices in front of what is remembered of the kind.
    void remember(const QString &kind, const Choices &choices);

    /// What can't be understood is left out; errors are those of the store.
    [[nodiscard]] static Result<ImportMaps> load(const SettingsStore &store);
    [[nodiscard]] Outcome save(SettingsStore &store) const;
};

} // namespace fw::settings
