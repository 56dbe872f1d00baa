// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actioncatalogue.h"

namespace fw::ui {

/// The other actions that \a keys would trigger at the same place as \a entry: then neither would
/// run. The same keys on two pages are no conflict, because only one page is shown; nor are those
/// of two lists that act only where the focus is.
[[nodiscard]] std::vector<const ActionCatalogue::Entry *>
rivalsOf(const ActionCatalogue &actions, const ActionCatalogue::Entry &entry,
         const QKeySequence &keys);

} // namespace fw::ui
