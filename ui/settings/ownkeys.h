// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"

#include <QHash>
#include <QKeySequence>

namespace fw::ui {

/// The keys that the person chose, by the action's id; an empty list takes an action its keys.
using OwnKeys = QHash<QString, QList<QKeySequence>>;

/// What is no key sequence is left out; fails only when the store does.
[[nodiscard]] Result<OwnKeys> loadOwnKeys(const settings::SettingsStore &store);
[[nodiscard]] Outcome saveOwnKeys(settings::SettingsStore &store, const OwnKeys &keys);

} // namespace fw::ui
