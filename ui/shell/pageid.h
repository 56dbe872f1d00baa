// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::ui {

/// The pages of the main window, in the order of the navigation.
enum class PageId { Floor, Queues, Agents, Alarms, Links, Settings };

} // namespace fw::ui
