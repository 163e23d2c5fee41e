# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a program through AT-SPI as a person with a screen reader would: by role and name.

Everything waits by polling; nothing sleeps for a fixed time in the hope that it was enough.
"""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

POLL_SECONDS = 0.05
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Home": 0xFF50, "Down": 0xFF54,
        "Delete": 0xFFFF, "Control": 0xFFE3}
WINDOW_ROLES = ("frame", "dialog", "alert", "window")
# Their children are cells, which are read through the table interface instead of being searched.
CELL_PARENTS = ("table", "list", "tree", "tree table")


class NotThere(AssertionError):
    """What was waited for did not come."""


def wait_for(condition, what, seconds=15):
    """The first true answer of `condition`; an object that vanishes meanwhile is asked again."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            answer = condition()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise NotThere(f"waited {seconds} s in vain for {what() if callable(what) else what}")
        time.sleep(POLL_SECONDS)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def has_state(node, state):
    return node.get_state_set().contains(state)


def is_showing(node):
    return has_state(node, Atspi.StateType.SHOWING)


def walk(node):
    """What is shown of the node; nothing that is hidden has anything in it that is not."""
    if not is_showing(node):
        return
    yield node
    if node.get_role_name() in CELL_PARENTS:
        return
    for child in children(node):
        yield from walk(child)


def label_of(node):
    """The text of the visible label that says what the node is, or nothing."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def press(node):
    """Does the node's main action, as an assistive technology would."""
    for index in range(node.get_n_actions()):
        if Atspi.Action.get_action_name(node, index) in ("Press", "Toggle"):
            Atspi.Action.do_action(node, index)
            return
    raise NotThere(f"an action of {node.get_role_name()} {node.get_name()!r}")


def is_enabled(node):
    return has_state(node, Atspi.StateType.ENABLED)


def text_of(node):
    return Atspi.Text.get_text(node, 0, -1)


def set_text(node, text):
    Atspi.EditableText.set_text_contents(node, text)
    wait_for(lambda: text_of(node) == text, f"the text {text!r} in {node.get_name()!r}")


def press_key(name):
    Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)


def press_with(modifier, character):
    """The key of the character while the modifier is down."""
    down = 1 << modifier
    Atspi.generate_keyboard_event(down, None, Atspi.KeySynthType.LOCKMODIFIERS)
    try:
        Atspi.generate_keyboard_event(ord(character), None, Atspi.KeySynthType.SYM)
    finally:
        Atspi.generate_keyboard_event(down, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


def press_with_alt(character):
    press_with(Atspi.ModifierType.ALT, character)


def press_with_control(character):
    press_with(Atspi.ModifierType.CONTROL, character)


def type_text(text):
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)


def click(node, event="b1c"):
    """A mouse click in the middle: `b1c` once, `b1d` twice."""
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(box.x + box.width // 2, box.y + box.height // 2, event)


class Table:
    """A table of the program, read by column titles."""

    def __init__(self, node):
        self.node = node

    def row_count(self):
        return Atspi.Table.get_n_rows(self.node)

    def titles(self):
        count = Atspi.Table.get_n_columns(self.node)
        headers = [Atspi.Table.get_column_header(self.node, column) for column in range(count)]
        return [header.get_name() if header else "" for header in headers]

    def cell(self, row, column):
        return Atspi.Table.get_accessible_at(self.node, row, column)

    def column(self, title):
        index = self.titles().index(title)
        return [self.cell(row, index).get_name() for row in range(self.row_count())]

    def rows(self):
        titles = self.titles()
        return [{title: self.cell(row, column).get_name() for column, title in enumerate(titles)}
                for row in range(self.row_count())]

    def select(self, row):
        """Selects the row and no other."""
        for other in Atspi.Table.get_selected_rows(self.node):
            if other != row:
                Atspi.Table.remove_row_selection(self.node, other)
        Atspi.Table.add_row_selection(self.node, row)
        wait_for(lambda: Atspi.Table.get_selected_rows(self.node) == [row], f"row {row} selected")

    def add_to_selection(self, row):
        Atspi.Table.add_row_selection(self.node, row)
        wait_for(lambda: Atspi.Table.is_row_selected(self.node, row), f"row {row} selected, too")


class Program:
    """A running program and its part of the accessibility tree."""

    def __init__(self, command, environment):
        # Qt speaks AT-SPI only when somebody listens; this makes it so without a screen reader.
        environment = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.process = subprocess.Popen(command, env=environment)
        self.root = None

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def is_running(self):
        return self.process.poll() is None

    def application(self):
        if self.root is None:
            self.root = wait_for(self._registered, "the program in the accessibility tree", 60)
            self.root.set_cache_mask(Atspi.Cache.NONE)
        return self.root

    def _registered(self):
        if not self.is_running():
            raise NotThere(f"the program; it ended with {self.process.returncode}")
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def windows(self):
        return [child for child in children(self.application())
                if child.get_role_name() in WINDOW_ROLES and is_showing(child)]

    def window(self, name, seconds=15):
        """The window whose title is, or starts with, the name."""
        def search():
            return next((w for w in self.windows() if w.get_name().startswith(name)), None)
        return wait_for(search, lambda: f"a window {name!r} among "
                        f"{[w.get_name() for w in self.windows()]}", seconds)

    def find_all(self, role, name=None, label=None, within=None):
        roles = role if isinstance(role, tuple) else (role,)
        starts = [within] if within else self.windows()
        return [node for start in starts for node in walk(start)
                if node.get_role_name() in roles
                and (name is None or node.get_name() == name)
                and (label is None or label_of(node) == label)]

    def find(self, role, name=None, label=None, within=None, seconds=15):
        """The first showing node with that role and that name or label."""
        wanted = f"{role} {name or label!r}"
        found = wait_for(lambda: self.find_all(role, name, label, within),
                         lambda: f"{wanted}; there is:\n{self.outline()}", seconds)
        return found[0]

    def button(self, name, within=None, seconds=15):
        return self.find(("push button", "button"), name, within=within, seconds=seconds)

    def press_button(self, name, within=None, seconds=15):
        """Presses the button as soon as it is enabled."""
        button = self.button(name, within, seconds)
        wait_for(lambda: is_enabled(button), f"the button {name!r} enabled", seconds)
        press(button)

    def line_edit(self, name, within=None):
        return self.find(("text", "entry"), name, within=within)

    def combo_box(self, label, within=None):
        return self.find("combo box", label=label, within=within)

    def table(self, name, within=None, seconds=15):
        return Table(self.find("table", name, within=within, seconds=seconds))

    def choose(self, combo_box, text):
        """Opens the combo box and goes to the entry with the keyboard."""
        if combo_box.get_name() == text:
            return
        entries = [entry.get_name() for part in children(combo_box)
                   if part.get_role_name() == "list" for entry in children(part)]
        place = entries.index(text)
        press(combo_box)
        popup = next(part for part in children(combo_box) if part.get_role_name() == "list")
        wait_for(lambda: is_showing(popup), f"the list of {label_of(combo_box)!r}")
        press_key("Home")
        for _ in range(place):
            press_key("Down")
        press_key("Return")
        wait_for(lambda: combo_box.get_name() == text, f"{text!r} in {label_of(combo_box)!r}")

    def texts(self):
        """Every text that the windows show, list entries included."""
        found = []
        for window in self.windows():
            for node in walk(window):
                found.append(node.get_name())
                found.append(node.get_description())
                if "Text" in node.get_interfaces():
                    found.append(text_of(node))
                if node.get_role_name() in ("list", "tree"):
                    found.extend(cell.get_name() for cell in children(node))
        return [text for text in found if text]

    def outline(self):
        lines = []
        for window in self.windows():
            lines += [f"  {node.get_role_name()} {node.get_name()!r}"
                      + (f" labelled by {label_of(node)!r}" if label_of(node) else "")
                      for node in walk(window)]
        return "\n".join(lines)


Atspi.init()
