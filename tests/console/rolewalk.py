# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the demo floor over AT-SPI, makes the account of a team lead, logs in as one, and reads every page again.

Fails when anything that is shown then names an agent of another team, and when the settings still offer what a team
lead may not change. The lists are read whole.
"""
import re
import subprocess
import sys
import time

import accessibilitywalk as walk
from accessibilitywalk import Atspi, children, is_shown, named, open_page, press, wait_for

MOST = 2000  # cells of one table
FIRST = "a first password"
OWN = "a password of the own"
PAGES = ["Floor", "Queues", "Agents", "Alarms", "Incidents", "Reports", "Links"]
SECTIONS = ["Import", "Recordings", "Expectation"]  # of the settings, for who keeps switches and forecasts
CELLS = {Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM, Atspi.Role.TREE_ITEM}


def texts(node, found, depth=0):
    """The names of all that is shown below the node, cells included."""
    if depth > 30 or (node.get_role() not in CELLS and not is_shown(node)):
        return found
    found.append(node.get_name())
    for child in children(node, MOST):
        texts(child, found, depth + 1)
    return found


def start(program_file, data):
    program = subprocess.Popen([program_file, "--demo", "--data", data, "--lang", "en"])
    accessible = wait_for("the program on the accessibility bus", lambda: walk.find_program(program.pid))
    window = wait_for("its window", lambda: next((w for w in children(accessible) if is_shown(w)), None))
    return program, window


def stop(program):
    program.terminate()
    try:
        program.wait(20)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def agents_by_team(window):
    """From the list of agents: its rows begin with the id and the name, and the next column is the team."""
    open_page(window, "Agents")
    table = wait_for("the agents", lambda: named(window, "Agents", Atspi.Role.TABLE))
    said = [cell.get_name() for cell in children(table, MOST)]
    teams = {}
    for person, team in zip(said, said[1:]):
        match = re.fullmatch(r"(\d{3,5})\s+(\S.*)", person)
        if match and "team" in team.lower():
            teams.setdefault(team, set()).add(match.group(2).strip())
    return teams


def type_into(window, name, text):
    field = wait_for(f"the field “{name}”", lambda: walk.find(
        window, lambda node: node.get_name() == name and node.get_editable_text_iface() is not None))
    field.get_editable_text_iface().set_text_contents(text)


def log_in(window):
    type_into(window, "Log-in name", "lead")
    type_into(window, "Password", FIRST)
    press(wait_for("the button", lambda: named(window, "Log in", Atspi.Role.PUSH_BUTTON)))
    type_into(window, "New password", OWN)
    type_into(window, "New password again", OWN)
    press(wait_for("the button", lambda: named(window, "Change and log in", Atspi.Role.PUSH_BUTTON)))
    wait_for("the desk", lambda: named(window, "Change and log in") is None and named(
        window, "Floor", Atspi.Role.CHECK_BOX).get_state_set().contains(Atspi.StateType.ENABLED))


def add_lead(ctl, data, team):
    subprocess.run([ctl, "users", "add", "lead", "--db", f"{data}/floorwarden.sqlite", "--role", "O-TL", "--team", team],
                   input=FIRST.encode() + b"\n", check=True)


def is_named(name, said):
    return re.search(rf"\b{re.escape(name)}\b", said) is not None


def check(window, own, foreign):
    faults = []
    wait_for("own agents", lambda: agents_by_team(window))
    for page in PAGES:
        open_page(window, page)
        views = {"Floor": ["List", "Seats"], "Agents": ["List", "Timeline"]}.get(page, [None])
        for view in views:
            if view is not None:
                press(wait_for(f"the view “{view}”", lambda: named(window, view, Atspi.Role.CHECK_BOX)))
                time.sleep(1)
            said = "\n".join(texts(window, []))
            met = [name for name in own if is_named(name, said)]
            strangers = sorted(name for name in foreign if is_named(name, said))
            print(f"{page}, {view}: {len(said)} letters, {len(met)} of {len(own)} own, strangers {strangers}", flush=True)
            faults += [f"{page}, {view}: {name}" for name in strangers]
            if page in ("Floor", "Agents") and view != "List" and not met:
                faults.append(f"{page}, {view}: nobody of the own team")
    return faults


def lines(node, depth=0):
    """The names of the lines of lists that are shown; a hidden one is still told of, but not as shown."""
    if depth > 30 or not is_shown(node):
        return []
    if node.get_role() == Atspi.Role.LIST_ITEM:
        return [node.get_name()]
    return [name for child in children(node, MOST) for name in lines(child, depth + 1)]


def sections(window):
    """Which of SECTIONS the settings offer."""
    open_page(window, "Settings")
    said = lines(window)
    return [section for section in SECTIONS if section in said]


def main():
    program_file, data, team, team_name = sys.argv[1:3] + ["r1-t1", "GZ team 1"]
    Atspi.init()
    program, window = start(program_file, data)
    try:
        teams = wait_for("agents of several teams", lambda: (lambda found: len(found) > 1 and found)(agents_by_team(window)))
        offered = sections(window)
    finally:
        stop(program)
    own = teams[team_name]
    foreign = set().union(*(names for name, names in teams.items() if name != team_name)) - own
    print({name: len(names) for name, names in teams.items()}, flush=True)
    add_lead(program_file + "ctl", data, team)
    program, window = start(program_file, data)
    try:
        log_in(window)
        faults = check(window, own, foreign)
        faults += [f"Settings: {section}" for section in sections(window)]
    finally:
        stop(program)
    faults += [f"Settings without accounts: no {section}" for section in SECTIONS if section not in offered]
    for fault in faults:
        print("FAULT:", fault)
    return 1 if faults or not own or not foreign else 0


if __name__ == "__main__":
    sys.exit(main())
