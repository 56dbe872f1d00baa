// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::ui {

/// Lets a screen reader's "toggle" click a checkable button. By itself it only changes the check
/// mark, and whoever waits for the click, which is how the keyboard and the mouse do it, never
/// hears of it. Meant to be called once, when there is a QApplication.
void exposeButtonClicks();

} // namespace fw::ui
