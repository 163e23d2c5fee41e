# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hookdesk in words of its user, for the end-to-end tests."""

import os

from atspi import (Atspi, Program, children, click, has_state, press, press_key, set_text,
                   type_text, wait_for)
from permissive_server import CLIENT_ID, CLIENT_SECRET

# What waits for its Undo first takes so long at most.
UNDO_SECONDS = 30


class Console:
    """Hookdesk connected to one server, in words of its user."""

    def __init__(self, server, home):
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home + "/config",
                       "XDG_DATA_HOME": home + "/data", "XDG_CACHE_HOME": home + "/cache",
                       "HOOKDESK_CLIENT_SECRET": CLIENT_SECRET}
        self.program = Program(
            [os.environ["HOOKDESK"], "--api-url", server.url, "--auth-url", server.url,
             "--client-id", CLIENT_ID, "--config-dir", home + "/hookdesk"], environment)
        self.server = server

    def open_page(self, name):
        self.program.window("Hookdesk — ", 60)
        entry = next(entry for entry in children(self.program.find("list", "Navigation"))
                     if entry.get_name() == name)
        # A click that comes while the window is laid out may go beside it.
        wait_for(lambda: has_state(entry, Atspi.StateType.SELECTED) or click(entry), f"the page {name!r}")

    def open_webhooks(self):
        self.open_page("Webhooks")
        return self.program.table("Webhooks", seconds=30)

    def open_events(self):
        """One by one: the other view is by cause."""
        self.open_page("Failed events")
        self.show_view("One by one")
        return self.program.table("Failed events", seconds=30)

    def show_view(self, name):
        button = self.program.find(("check box", "toggle button"), name)
        if not has_state(button, Atspi.StateType.CHECKED):
            press(button)
        wait_for(lambda: has_state(button, Atspi.StateType.CHECKED), f"the view {name!r}")

    def wait_for_rows(self, table, count, seconds=30):
        wait_for(lambda: table.row_count() == count,
                 lambda: f"{count} rows; there are {table.row_count()}. {self.messages()}", seconds)

    def messages(self):
        return "The windows say:\n" + "\n".join(self.program.texts())

    def fill_headers(self, dialog, headers):
        table = self.program.table("Custom headers", dialog)
        for header in headers:
            row = table.row_count()
            self.program.press_button("Add header", dialog)
            wait_for(lambda: table.row_count() == row + 1, "a new row for a header")
            for column, text in enumerate((header["name"], header["value"])):
                click(table.cell(row, column), "b1d")
                type_text(text)
                press_key("Return")
                wait_for(lambda: table.cell(row, column).get_name(), f"{text!r} in its cell")

    def fill_in(self, dialog, entity_type, endpoint, headers):
        combo_box = self.program.combo_box("Entity type", dialog)
        set_text(self.program.find(("text", "entry"), within=combo_box), entity_type)
        set_text(self.program.line_edit("Endpoint URL", dialog), endpoint)
        self.fill_headers(dialog, headers)

    def create(self, entity_type, endpoint, headers):
        self.program.press_button("New webhook…")
        dialog = self.program.window("New webhook")
        self.fill_in(dialog, entity_type, endpoint, headers)
        self.program.press_button("Create", dialog)
        wait_for(lambda: not any(w.get_name() == "New webhook" for w in self.program.windows()),
                 lambda: f"the dialog to close. {self.messages()}")

    def confirm(self, verb):
        """Answers the question about what was asked for, typing what it asks to type."""
        def question():
            return next((w for w in self.program.windows() if w.get_role_name() != "frame"), None)
        dialog = wait_for(question, f"a question before: {verb}")
        for edit in self.program.find_all(("text", "entry"), within=dialog):
            if "EditableText" in edit.get_interfaces():
                set_text(edit, "1")
        self.program.press_button(verb, dialog)

    def act_on(self, table, row, verb):
        table.select(row)
        self.program.press_button(f"{verb}…")
        self.confirm(verb)

    def stored(self, key, value):
        """The server's webhook whose field has that value."""
        return next((w for w in self.server.state()["webhooks"] if w[key] == value), None)
