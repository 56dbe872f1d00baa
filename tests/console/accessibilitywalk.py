# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the console on the demo floor and reads every page of it over AT-SPI.

Fails when a control that is shown has no name, when a page cannot be reached, or when a view that paints its cells
itself keeps them to itself.
"""
import subprocess
import sys
import time
import warnings


import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # of the bindings, about each other's names

PATIENCE = 90  # s, for a slow machine
ANSWER_MS = 15000  # a page that is shown for the first time may read months before it answers
MOST_CHILDREN = 60  # of a table or a list: the others are made the same way
DOWN = 0xFF54  # keys
F9 = 0xFFC6
PAST = "Look at the past, or return to the present"
# Each page with the views in it that are not the first one.
PAGES = {"Floor": ["List", "Seats"], "Queues": [], "Agents": ["Timeline"], "Alarms": [],
         "Quality": ["Sampling plans", "Calibration", "Coaching", "Certificates", "Scorecards", "Statistics"],
         "Incidents": [], "Settlement": ["People", "Indicators", "KPI cards", "What if", "Comparison", "Month close", "Contract"],
         "Reports": [], "Links": [], "Settings": []}
# What views tell that paint their cells themselves: at least as many, also at night, when few work on the demo floor.
CELLS = {"Floor": {"Seats": 20, "Calls of the last hour": 12}, "Agents": {}, "Queues": {}}
CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER,
    Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST, Atspi.Role.PAGE_TAB,
    Atspi.Role.MENU, Atspi.Role.MENU_ITEM, Atspi.Role.LINK, Atspi.Role.PASSWORD_TEXT,
}
# Focusable by the toolkit, and nothing to a person.
EXEMPT = {Atspi.Role.SCROLL_BAR, Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM, Atspi.Role.TREE_ITEM,
          Atspi.Role.TABLE_ROW_HEADER, Atspi.Role.TABLE_COLUMN_HEADER}
CONTAINERS = {Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST}


def wait_for(what, ask):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = ask()
        except GLib.Error:  # what was there a moment ago is gone, or is too busy to answer
            found = None
        if found:
            return found
        time.sleep(0.3)
    raise SystemExit(f"waited in vain: {what}")


def find_program(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == pid:
            return program
    return None


def children(node, most=MOST_CHILDREN):
    count = node.get_child_count()
    for index in range(min(count, most)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


class Walk:
    def __init__(self):
        self.seen = 0
        self.nameless = []
        self.cells = {}

    def visit(self, node, path):
        """All that is shown below the node."""
        if not is_shown(node):
            return
        self.seen += 1
        role = node.get_role()
        name = node.get_name()
        here = path + [f"{node.get_role_name()} “{name}”"]
        states = node.get_state_set()
        is_control = role in CONTROLS or (role not in EXEMPT and states.contains(Atspi.StateType.FOCUSABLE))
        if is_control and not name:
            self.nameless.append(" / ".join(here[-4:]))
        if role in CONTAINERS:
            self.visit_cells(node, name)
            return
        for child in children(node):
            self.visit(child, here)

    def visit_cells(self, view, name):
        if view.get_role() == Atspi.Role.LIST:
            self.cells[name] = view.get_child_count()
            for cell in children(view):
                self.seen += 1
                if is_shown(cell) and not cell.get_name():
                    self.nameless.append(f"a cell of “{name}”")
                    return


def find(node, wanted, depth=0):
    """The first shown node that is wanted; not into tables."""
    if depth > 30 or not is_shown(node):
        return None
    if wanted(node):
        return node
    if node.get_role() not in CONTAINERS:
        for child in children(node):
            found = find(child, wanted, depth + 1)
            if found is not None:
                return found
    return None


def named(window, name, role=None):
    return find(window, lambda node: node.get_name() == name and (role is None or node.get_role() == role))


def press(node):
    for action in range(node.get_n_actions()):
        if node.get_action_name(action).lower() in ("press", "toggle"):
            return node.do_action(action)
    raise SystemExit(f"“{node.get_name()}” cannot be pressed")


def key(symbol):
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def open_page(window, page):
    press(wait_for(f"the button of “{page}”", lambda: named(window, page, Atspi.Role.CHECK_BOX)))
    wait_for(f"“{page}”", lambda: named(window, page).get_state_set().contains(Atspi.StateType.CHECKED))
    time.sleep(1)  # what is shown for the first time is laid out and filled


def walk_page(window, page):
    walk = Walk()
    walk.visit(window, [page])
    print(f"{page}: {walk.seen} seen, {len(walk.nameless)} without a name, cells {walk.cells}", flush=True)
    return walk


def walk_pages(window):
    """Every page, and every section and view of them; gives what is wrong."""
    wait_for("a floor with agents", lambda: named(window, "Seats", Atspi.Role.LIST).get_child_count() >= CELLS["Floor"]["Seats"])
    faults = []
    for page, views in PAGES.items():
        open_page(window, page)
        cells = {}
        for view in [None] + views:
            if view is not None:
                press(wait_for(f"the view “{view}”", lambda: named(window, view, Atspi.Role.CHECK_BOX)))
                time.sleep(1)
            walk = walk_page(window, page if view is None else f"{page}, {view}")
            faults += walk.nameless
            cells.update(walk.cells)
            if walk.seen < 30:
                faults.append(f"{page}: only {walk.seen} things are there")
        for name, least in CELLS.get(page, {}).items():
            if cells.get(name, 0) < least:
                faults.append(f"{page}: “{name}” tells {cells.get(name)} cells, not {least}")
    faults += walk_sections(window)
    return faults


def walk_past(window):
    """The floor as it was, and back."""
    open_page(window, "Floor")
    press(wait_for("the way into the past", lambda: named(window, PAST, Atspi.Role.PUSH_BUTTON)))
    back = wait_for("the past", lambda: named(window, "Back to the present", Atspi.Role.PUSH_BUTTON))
    press(wait_for("what happened", lambda: named(window, "What happened", Atspi.Role.CHECK_BOX)))
    time.sleep(1)
    faults = walk_page(window, "Floor, the past").nameless
    press(back)
    wait_for("the present", lambda: named(window, "Back to the present") is None)
    return faults


def walk_wallboard(accessible, window):
    """F9 opens the wallboard beside the console, and closes it from there."""
    # Without a window manager only a click makes a window the active one, whose keys act.
    area = named(window, "Time of day").get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(area.x + area.width // 2, area.y + area.height // 2, "b1c")
    wait_for("the active window", lambda: window.get_state_set().contains(Atspi.StateType.ACTIVE))
    key(F9)
    wait_for("the wallboard", lambda: len(windows(accessible)) == 2)
    key(F9)
    wait_for("the wallboard's end", lambda: len(windows(accessible)) == 1)


def windows(accessible):
    return [each for each in children(accessible) if is_shown(each)]


def walk_sections(window):
    sections = named(window, "Sections of the settings", Atspi.Role.LIST)
    faults = []
    sections.grab_focus()
    for index in range(1, sections.get_child_count()):
        name = sections.get_child_at_index(index).get_name()
        key(DOWN)
        wait_for(f"the section “{name}”", lambda: sections.get_child_at_index(index).get_state_set().contains(
            Atspi.StateType.SELECTED))
        time.sleep(0.5)
        faults += walk_page(window, f"Settings, {name}").nameless
    return faults


def main():
    program_file, data = sys.argv[1:3]
    program = subprocess.Popen([program_file, "--demo", "--data", data, "--lang", "en"])
    try:
        Atspi.init()
        Atspi.set_timeout(ANSWER_MS, 2 * ANSWER_MS)
        accessible = wait_for("the program on the accessibility bus", lambda: find_program(program.pid))
        window = wait_for("its window", lambda: next((w for w in children(accessible) if is_shown(w)), None))
        faults = walk_pages(window) + walk_past(window)
        walk_wallboard(accessible, window)
    finally:
        program.terminate()
        try:
            program.wait(20)
        except subprocess.TimeoutExpired:
            program.kill()
    for fault in sorted(set(faults)):
        print("FAULT:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
