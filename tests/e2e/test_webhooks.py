#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An outside program does an administrator's work in Hookdesk, against every permitted shape of the API.

It knows the program only by the names of its parts. Run by run.sh, which gives it a display and a
message bus; HOOKDESK names the program.
"""

import tempfile
import unittest

from atspi import set_text, wait_for
from console import UNDO_SECONDS, Console
from permissive_server import CLIENT_SECRET, SHAPES, PermissiveServer

COLUMNS = ["Name", "Entity type", "Endpoint", "Status", "Failures (24 h)", "Headers", "Created"]
NEW_ENDPOINT = "https://receiver.example.org/from-e2e?team=blue"
NEW_HEADERS = [{"name": "X-Team", "value": "blue: 1"}, {"name": "Authorization", "value": "Bearer s3"}]


class WebhooksOverAtSpi(unittest.TestCase):
    def with_console(self, name):
        server = self.enterContext(PermissiveServer(SHAPES[name]))
        home = self.enterContext(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        console = Console(server, home)
        self.addCleanup(console.program.stop)
        return server, console

    def check_rows(self, server, table):
        hooks = server.state()["webhooks"]
        rows = table.rows()
        self.assertEqual(sorted(hook["name"] for hook in hooks), sorted(r["Name"] for r in rows))
        by_name = {row["Name"]: row for row in rows}
        capped = len(hooks) > 100  # Then the REST listing lacks some, and OData tells no endpoint.
        for hook in hooks:
            row = by_name[hook["name"]]
            self.assertEqual("Deactivated" if hook["isDeactivated"] else "Active", row["Status"])
            if not capped:
                self.assertEqual(hook["entityType"], row["Entity type"])
                self.assertIn(hook["webhookUrl"].removeprefix("https://").split("/")[0],
                              row["Endpoint"])

    def check_filters(self, server, console, table):
        hooks = server.state()["webhooks"]
        wanted = sorted(hook["name"] for hook in hooks if "erp" in hook["name"].lower())
        edit = console.program.line_edit("Filter by name")
        set_text(edit, "erp")
        console.wait_for_rows(table, len(wanted))
        self.assertEqual(wanted, sorted(table.column("Name")))
        set_text(edit, "")
        console.wait_for_rows(table, len(hooks))

        deactivated = sorted(hook["name"] for hook in hooks if hook["isDeactivated"])
        status = console.program.combo_box("Status")
        console.program.choose(status, "Deactivated")
        console.wait_for_rows(table, len(deactivated))
        self.assertEqual(deactivated, sorted(table.column("Name")))
        console.program.choose(status, "All")
        console.wait_for_rows(table, len(hooks))

    def check_create(self, server, console, table):
        before = len(server.state()["webhooks"])
        console.create("Activity.Quotation", NEW_ENDPOINT, NEW_HEADERS)
        created = wait_for(lambda: console.stored("webhookUrl", NEW_ENDPOINT), "the new webhook")
        self.assertEqual("Activity.Quotation", created["entityType"])
        self.assertEqual(NEW_HEADERS, created["headers"])
        console.wait_for_rows(table, before + 1)
        posts = [r for r in server.state()["requests"]
                 if r["method"] == "POST" and r["path"] == "/v1/webhooks"]
        self.assertEqual(1, len(posts))

    def row_of(self, table, hook):
        return table.column("Name").index(hook["name"])

    def check_reactivate(self, server, console, table):
        hook = next(h for h in server.state()["webhooks"] if h["isDeactivated"])
        console.act_on(table, self.row_of(table, hook), "Reactivate")
        wait_for(lambda: not console.stored("id", hook["id"])["isDeactivated"],
                 lambda: f"the webhook to be active on the server. {console.messages()}")
        wait_for(lambda: table.rows()[self.row_of(table, hook)]["Status"] == "Active",
                 lambda: f"the row to say Active. {console.messages()}")

    def check_delete(self, server, console, table):
        hook = server.state()["webhooks"][0]
        before = len(server.state()["webhooks"])
        console.act_on(table, self.row_of(table, hook), "Delete")
        wait_for(lambda: not console.stored("id", hook["id"]),
                 lambda: f"the webhook to be gone. {console.messages()}", UNDO_SECONDS)
        console.wait_for_rows(table, before - 1)

    def do_a_days_work(self, name):
        server, console = self.with_console(name)
        table = console.open_webhooks()
        console.wait_for_rows(table, SHAPES[name].count)
        self.assertEqual(COLUMNS, table.titles())
        self.check_rows(server, table)
        self.check_filters(server, console, table)
        self.check_create(server, console, table)
        if SHAPES[name].odata:
            self.check_reactivate(server, console, table)
        self.check_delete(server, console, table)

    def test_rest_array_in_camel_case(self):
        self.do_a_days_work("camel_array")

    def test_rest_value_in_pascal_case(self):
        self.do_a_days_work("pascal_value")

    def test_only_odata_lists(self):
        self.do_a_days_work("odata_only")

    def test_only_rest_lists(self):
        self.do_a_days_work("rest_only")

    def test_fields_missing_null_and_unknown(self):
        self.do_a_days_work("sparse")

    def test_updates_need_post(self):
        self.do_a_days_work("post_updates")

    def test_many_pages_without_a_count(self):
        server, console = self.with_console("paged_without_count")
        table = console.open_webhooks()
        console.wait_for_rows(table, 230)
        self.check_rows(server, table)

    def test_a_refused_call_is_waited_for_and_repeated(self):
        _, console = self.with_console("rate_limited_once")
        table = console.open_webhooks()
        console.wait_for_rows(table, 12, 100)

    def test_a_reactivation_that_changes_nothing_is_reported_as_failed(self):
        server, console = self.with_console("reactivation_ignored")
        table = console.open_webhooks()
        console.wait_for_rows(table, 12)
        hook = next(h for h in server.state()["webhooks"] if h["isDeactivated"])
        row = self.row_of(table, hook)
        said_before = set(console.program.texts())  # The navigation has a word with "fail" as well.
        console.act_on(table, row, "Reactivate")

        def failures():
            return [text for text in set(console.program.texts()) - said_before
                    if "fail" in text.lower() or "not reactivated" in text.lower()]

        wait_for(failures, lambda: f"a word of the failure. {console.messages()}")
        self.assertEqual("Deactivated", table.rows()[self.row_of(table, hook)]["Status"])

    def test_the_secret_and_the_token_stay_out_of_window_and_urls(self):
        server, console = self.with_console("camel_array")
        console.wait_for_rows(console.open_webhooks(), 12)
        shown = "\n".join(console.program.texts())
        asked = "\n".join(r["path"] + r["query"] for r in server.state()["requests"])
        for secret in (CLIENT_SECRET, "e2e-token"):
            self.assertNotIn(secret, shown)
            self.assertNotIn(secret, asked)


if __name__ == "__main__":
    unittest.main(verbosity=2)
