#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An outside program works in Hookdesk, reads the journal of it, and tampers with the file.

It knows the program only by the names of its parts, and the file by its description. Run by run.sh,
which gives it a display and a message bus; HOOKDESK names the program.
"""

import hashlib
import sqlite3
import tempfile
import unittest
from contextlib import closing

from atspi import text_of, wait_for
from console import UNDO_SECONDS, Console
from permissive_server import CLIENT_SECRET, SHAPES, PermissiveServer

COLUMNS = ["Time", "Environment", "Who", "What", "Webhook", "Result", "Details"]
ENDPOINT = "https://new.example.com/hook?code=secret-of-the-query"
HEADERS = [{"name": "Authorization", "value": "Bearer secret-of-the-header"}]


def broken_rows(path):
    """The rows whose hash is not the one of the row and of the hash before it."""
    with closing(sqlite3.connect(path)) as file:
        (before,) = file.execute("SELECT hash FROM anchor").fetchone()
        broken = []
        for *fields, stored, request in file.execute("SELECT * FROM activity ORDER BY sequence"):
            hashed = [*fields, request] if request else fields
            texts = [str(field).encode() for field in hashed]
            made = before + b"".join(b"%d:%b" % (len(text), text) for text in texts)
            if hashlib.sha256(made).digest() != stored:
                broken.append(fields[0])
            before = stored
        return broken


class ActivityOverAtSpi(unittest.TestCase):
    def setUp(self):
        self.server = self.enterContext(PermissiveServer(SHAPES["camel_array"]))
        self.home = self.enterContext(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        self.path = self.home + "/hookdesk/activity.sqlite"

    def start(self):
        console = Console(self.server, self.home)
        self.addCleanup(console.program.stop)
        return console

    def work(self, console):
        """Creates, reactivates and deletes; the webhooks that were reactivated and deleted."""
        table = console.open_webhooks()
        console.wait_for_rows(table, 12)
        console.create("Activity.Task", ENDPOINT, HEADERS)
        console.wait_for_rows(table, 13)
        asleep = next(h for h in self.server.state()["webhooks"] if h["isDeactivated"])
        console.act_on(table, table.column("Name").index(asleep["name"]), "Reactivate")
        wait_for(lambda: not console.stored("id", asleep["id"])["isDeactivated"], "it to be active")
        gone = next(h for h in self.server.state()["webhooks"] if h["id"] != asleep["id"])
        console.act_on(table, table.column("Name").index(gone["name"]), "Delete")
        wait_for(lambda: not console.stored("id", gone["id"]), "it to be gone", UNDO_SECONDS)
        return asleep, gone

    def open_activity(self, console, count):
        console.open_page("Activity")
        table = console.program.table("Activity", seconds=30)
        console.wait_for_rows(table, count)
        return table

    def verify(self, console, sentence):
        console.program.press_button("Verify")
        wait_for(lambda: any(sentence in text for text in console.program.texts()),
                 lambda: f"the sentence {sentence!r}. {console.messages()}")

    def check_rows(self, table, asleep, gone):
        self.assertEqual(COLUMNS, table.titles())
        rows = table.rows()
        self.assertEqual(["Delete a webhook", "Reactivate a webhook", "Create a webhook"],
                         [row["What"] for row in rows])
        self.assertEqual({"Done"}, {row["Result"] for row in rows})
        self.assertEqual([gone["name"], asleep["name"]], [row["Webhook"] for row in rows[:2]])

    def check_before_and_after(self, console, table):
        table.select(1)
        for name, text in (("Before", '"deactivated": true'), ("After", '"deactivated": false')):
            shown = console.program.line_edit(name)
            wait_for(lambda: text in text_of(shown), lambda: f"{text} in {text_of(shown)}")

    def tamper(self):
        with closing(sqlite3.connect(self.path)) as file:
            with self.assertRaises(sqlite3.IntegrityError):
                file.execute("UPDATE activity SET os_user = 'somebody else' WHERE sequence = 2")
            for (name,) in file.execute("SELECT name FROM sqlite_master "
                                        "WHERE type = 'trigger'").fetchall():
                file.execute(f"DROP TRIGGER {name}")
            file.execute("UPDATE activity SET os_user = 'somebody else' WHERE sequence = 2")
            file.commit()

    def test_a_days_work_is_written_down_and_tampering_shows(self):
        console = self.start()
        asleep, gone = self.work(console)
        table = self.open_activity(console, 3)
        self.check_rows(table, asleep, gone)
        self.check_before_and_after(console, table)
        self.verify(console, "The journal is intact: 6 entries")
        console.program.stop()

        self.assertEqual([], broken_rows(self.path))
        with open(self.path, "rb") as file:
            kept = file.read()
        self.assertIn(b"new.example.com", kept)
        for secret in (b"secret-of-the-query", b"secret-of-the-header", CLIENT_SECRET.encode()):
            self.assertNotIn(secret, kept)

        self.tamper()
        self.assertEqual([2], broken_rows(self.path))
        console = self.start()
        self.open_activity(console, 3)
        self.verify(console, "Entry 2 was changed in the file.")


if __name__ == "__main__":
    unittest.main(verbosity=2)
