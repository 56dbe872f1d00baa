# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the console on the demo floor beside a desktop that has a tray and shows notifications.

Fails unless the program puts its icon into the tray, tells of alarms in plain text without numbers of callers, and has
nothing to complain about.
"""
import re
import subprocess
import sys
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PATIENCE = 120  # s, for a slow machine
INTERFACES = """<node>
<interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
</interface>
<interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/>
  </method>
</interface>
</node>"""
ANSWERS = {
    "Notify": GLib.Variant("(u)", (1,)),
    "GetCapabilities": GLib.Variant("(as)", (["body"],)),
    "GetServerInformation": GLib.Variant("(ssss)", ("test", "test", "1", "1.2")),
}
PROPERTIES = {
    "RegisteredStatusNotifierItems": GLib.Variant("as", []),
    "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
    "ProtocolVersion": GLib.Variant("i", 0),
}


class Desktop:
    """What the program finds on the session bus."""

    def __init__(self):
        self.icons = []
        self.texts = []
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        watcher, notifications = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
        for path, interface in (("/StatusNotifierWatcher", watcher), ("/org/freedesktop/Notifications", notifications)):
            bus.register_object(path, interface, self.answer, lambda *ask: PROPERTIES[ask[-1]], None)
            Gio.bus_own_name_on_connection(bus, interface.name, Gio.BusNameOwnerFlags.NONE, None, None)

    def answer(self, _bus, _sender, _path, _interface, method, arguments, invocation):
        values = arguments.unpack()
        if method == "RegisterStatusNotifierItem":
            self.icons.append(values[0])
        if method == "Notify":
            self.texts.append(values[3] + "\n" + values[4])
        invocation.return_value(ANSWERS.get(method))


def main():
    program_file, data = sys.argv[1:3]
    desktop = Desktop()
    context = GLib.MainContext.default()
    program = subprocess.Popen([program_file, "--demo", "--data", data, "--lang", "en"], stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and program.poll() is None and not (desktop.icons and desktop.texts):
        while context.iteration(False):
            pass
        time.sleep(0.05)
    program.terminate()
    _, said = program.communicate(timeout=30)
    usual = re.compile(r"^(fw\.storage: schema is now \d+|floorwarden\.link: .*|)$")
    faults = [f"it said: {line}" for line in said.splitlines() if not usual.match(line)]
    if not desktop.icons:
        faults.append("no icon in the tray")
    if not desktop.texts:
        faults.append("no notification of an alarm")
    faults += [f"markup or a number of a caller: {text}" for text in desktop.texts if re.search(r"[<>&]|\d{7}", text)]
    for fault in faults:
        print("FAULT:", fault)
    print(f"{len(desktop.texts)} notifications, such as: {desktop.texts[:1]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
