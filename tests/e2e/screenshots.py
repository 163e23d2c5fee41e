#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py SCHEME FOLDER: walks through Hookdesk on its sandbox and takes the pictures."""

import os
import subprocess
import sys
import tempfile

from atspi import Atspi, Program, click, children, press, set_text, text_of, type_text, wait_for

WEBHOOKS = 40


class Photographer:
    def __init__(self, scheme, folder, program):
        self.scheme = scheme
        self.folder = folder
        self.program = program

    def take(self, name):
        """The main window with all that is in front of it, once two looks at it are the same."""
        frame = self.program.window("Hookdesk — ")
        box = Atspi.Component.get_extents(frame, Atspi.CoordType.SCREEN)
        area = f"{box.width}x{box.height}+{max(box.x, 0)}+{max(box.y, 0)}"
        target = f"{self.folder}/{name}-{self.scheme}.png"
        last = [None]

        def stands_still():
            command = ["import", "-silent", "-window", "root", "-crop", area, "+repage", "-strip"]
            look = subprocess.run([*command, "rgb:-"], check=True, capture_output=True).stdout
            still, last[0] = look == last[0], look
            return still and subprocess.run([*command, target], check=True)

        wait_for(stands_still, f"a still picture of {name}")
        print(target)


def show_page(program, name):
    program.window("Hookdesk — ", 60)
    click(next(entry for entry in children(program.find("list", "Navigation"))
               if entry.get_name() == name))


def show_reactivation(program, table, photographer):
    statuses = table.column("Status")
    table.select(statuses.index("Deactivated"))
    program.press_button("Reactivate…")
    dialog = program.window("Reactivate webhooks")
    photographer.take("reactivation")
    press(program.button("Cancel", dialog))


def show_failed_events(program):
    show_page(program, "Failed events")
    table = program.table("Failed events", seconds=30)
    wait_for(lambda: table.row_count() > 0, "failed events", 30)
    table.select(3)


def show_activity(program):
    """The journal, with something in it: a few events sent again."""
    show_page(program, "Failed events")
    table = program.table("Failed events")
    for row in range(4):
        table.add_to_selection(row)
    program.press_button("Retry selected")
    show_page(program, "Activity")
    entries = program.table("Activity", seconds=30)
    wait_for(lambda: entries.row_count() >= 4, "entries of the journal", 60)
    entries.select(0)


def show_diagnosis(program):
    """A delivery whose signature was written down in the wrong form, with what proves it."""
    body = text_of(program.line_edit("Payload"))
    show_page(program, "Signature checker")
    set_text(program.line_edit("Request body"), body)
    digest = program.line_edit("Expected hexadecimal digest")
    wait_for(lambda: text_of(digest), "the digest")
    set_text(program.line_edit("Received signature"), text_of(digest))
    verdict = program.find("label", "Verdict")
    wait_for(lambda: text_of(verdict).startswith("Not genuine"), "the verdict")


def open_webhooks(program):
    show_page(program, "Webhooks")
    table = program.table("Webhooks", seconds=30)
    wait_for(lambda: table.row_count() == WEBHOOKS, f"{WEBHOOKS} webhooks", 30)
    return table


def show_error_in_dialog(program):
    program.press_button("New webhook…")
    dialog = program.window("New webhook")
    entity_type = program.combo_box("Entity type", dialog)
    set_text(program.find(("text", "entry"), within=entity_type), "Relation.Organization")
    edit = program.line_edit("Endpoint URL", dialog)
    Atspi.Component.grab_focus(edit)
    type_text("http://erp.example.org/tribe")
    wait_for(lambda: Atspi.Text.get_text(edit, 0, -1).endswith("/tribe"), "the typed URL")


def main():
    scheme, folder = sys.argv[1:]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as settings:
        program = Program([os.environ["HOOKDESK"], "--sandbox", "--config-dir", settings],
                          dict(os.environ))
        try:
            photographer = Photographer(scheme, folder, program)
            table = open_webhooks(program)
            table.select(4)
            photographer.take("webhooks")
            program.choose(program.combo_box("Status"), "Deactivated")
            photographer.take("deactivated")
            program.choose(program.combo_box("Status"), "All")
            show_reactivation(program, table, photographer)
            show_page(program, "Overview")
            photographer.take("overview")
            show_failed_events(program)
            photographer.take("failed-events")
            show_diagnosis(program)
            photographer.take("signature")
            show_activity(program)
            photographer.take("activity")
            show_page(program, "Webhooks")
            show_error_in_dialog(program)
            photographer.take("new-webhook-error")
        finally:
            program.stop()


if __name__ == "__main__":
    main()
