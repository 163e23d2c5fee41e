#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An outside program looks after failed events in Hookdesk, against every permitted shape of the API.

It knows the program only by the names of its parts. Run by run.sh, which gives it a display and a
message bus; HOOKDESK names the program.
"""

import re
import tempfile
import unittest
from collections import Counter

from atspi import Atspi, Table, click, press, press_key, set_text, text_of, wait_for
from console import UNDO_SECONDS, Console
from permissive_server import SHAPES, PermissiveServer

COLUMNS = ["Time", "Webhook", "Entity type", "Event", "Status", "Attempts", "Next", "Response",
           "Error", "Why"]


def retried_ids(server):
    """The ids that retries were posted for, in that order."""
    paths = [r["path"] for r in server.state()["requests"] if r["method"] == "POST"]
    found = [re.fullmatch(r"/v1/webhooks/events/([^/]+)/retry", path) for path in paths]
    return [match.group(1).lower() for match in found if match]


class EventsOverAtSpi(unittest.TestCase):
    def with_console(self, name):
        server = self.enterContext(PermissiveServer(SHAPES[name]))
        self.home = self.enterContext(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        return server, self.start(server)

    def start(self, server):
        console = Console(server, self.home)
        self.addCleanup(console.program.stop)
        return console

    def check_rows(self, server, table):
        """The rows are the server's events, found again by the error that each has of its own."""
        names = {hook["id"]: hook["name"] for hook in server.state()["webhooks"]}
        rows = table.rows()
        for key, column in (("EntityType", "Entity type"), ("Status", "Status"),
                            ("ErrorMessage", "Error")):
            told = Counter(str(event[key]) for event in server.state()["events"])
            self.assertEqual(told, Counter(row[column] for row in rows), column)
        by_error = {row["Error"]: row for row in rows}
        for event in server.state()["events"]:
            if not event["ErrorMessage"].startswith("refused "):
                continue
            row = by_error[event["ErrorMessage"]]
            self.assertEqual(names[event["WebhookId"]], row["Webhook"])
            self.assertIn(str(event["AttemptCount"]), row["Attempts"])
            self.assertIn(str(event["ResponseStatus"]), row["Response"])

    def check_filters(self, server, console, table):
        events = server.state()["events"]
        status = console.program.combo_box("Event status")
        for word in ("Pending", "Failed"):
            console.program.choose(status, word)
            console.wait_for_rows(table, sum(event["Status"] == word for event in events))
            self.assertEqual({word}, set(table.column("Status")))
        console.program.choose(status, "All")
        console.wait_for_rows(table, len(events))
        edit = console.program.line_edit("Filter events")
        set_text(edit, "timed out")
        console.wait_for_rows(table, sum("timed out" in event["ErrorMessage"] for event in events))
        set_text(edit, "")
        console.wait_for_rows(table, len(events))

    def check_payload(self, server, console, table):
        event = next(e for e in server.state()["events"] if e["ErrorMessage"] == "refused 1")
        table.select(table.column("Error").index("refused 1"))
        payload = console.program.line_edit("Payload")
        wait_for(lambda: text_of(payload) == event["Body"], "the exact payload")

    def check_retry(self, server, console, table):
        wanted = [e for e in server.state()["events"] if e["ErrorMessage"] in ("refused 1", "refused 4")]
        errors = table.column("Error")
        table.select(errors.index("refused 1"))
        table.add_to_selection(errors.index("refused 4"))
        before = table.row_count()
        console.program.press_button("Retry selected")
        ids = sorted(event["ID"] for event in wanted)
        wait_for(lambda: sorted(retried_ids(server)) == ids,
                 lambda: f"retries of {ids}; there were {retried_ids(server)}. {console.messages()}",
                 UNDO_SECONDS)
        console.wait_for_rows(table, before - 2, 40)
        self.assertEqual(ids, sorted(retried_ids(server)))

    def do_a_bad_day(self, name):
        server, console = self.with_console(name)
        table = console.open_events()
        console.wait_for_rows(table, SHAPES[name].events)
        self.assertEqual(COLUMNS, table.titles())
        self.check_rows(server, table)
        self.check_filters(server, console, table)
        self.check_payload(server, console, table)
        self.check_retry(server, console, table)

    def test_fields_in_pascal_case(self):
        self.do_a_bad_day("events")

    def test_fields_in_camel_case(self):
        self.do_a_bad_day("events_camel")

    def test_a_filter_that_the_server_ignores(self):
        self.do_a_bad_day("events_filter_ignored")

    def test_fields_missing_null_and_unknown(self):
        server, console = self.with_console("events_sparse")
        table = console.open_events()
        console.wait_for_rows(table, 12)
        told = Counter(event["ErrorMessage"] for event in server.state()["events"])
        self.assertEqual(told, Counter(table.column("Error")))

    def test_many_pages_without_a_count(self):
        server, console = self.with_console("events_paged")
        table = console.open_events()
        console.wait_for_rows(table, 230)
        self.check_rows(server, table)

    def test_all_shown_are_retried_once_and_what_fails_again_is_told(self):
        server, console = self.with_console("events_failing_again")
        table = console.open_events()
        console.wait_for_rows(table, 23)
        set_text(console.program.line_edit("Filter events"), "timed out")
        wanted = sorted(event["ID"] for event in server.state()["events"]
                        if "timed out" in event["ErrorMessage"])
        console.wait_for_rows(table, len(wanted))
        console.program.press_button("Retry all shown…")
        console.confirm("Retry")
        wait_for(lambda: sorted(retried_ids(server)) == wanted,
                 lambda: f"retries of all shown. {console.messages()}", UNDO_SECONDS)
        wait_for(lambda: any("failed again" in text for text in console.program.texts()),
                 lambda: f"a word of the failure. {console.messages()}", UNDO_SECONDS)
        self.assertEqual(wanted, sorted(retried_ids(server)))

    def test_a_cause_is_retried_from_its_row(self):
        server, console = self.with_console("events")
        before = server.state()["events"]
        console.open_page("Failed events")
        console.show_view("By cause")
        causes = Table(console.program.find(("tree", "tree table", "table"), "Causes", seconds=30))
        total = len(server.state()["events"])
        wait_for(lambda: sum(int(count) for count in causes.column("Events")) == total,
                 lambda: f"{total} events by cause. {console.messages()}", 30)
        row = causes.column("Next step").index("Retry…")
        count = int(causes.column("Events")[row])
        click(causes.cell(row, 0))
        press_key("Return")
        console.confirm("Retry")
        wait_for(lambda: len(retried_ids(server)) == count,
                 lambda: f"{count} retries. {console.messages()}", UNDO_SECONDS)
        answers = {event["ID"].lower(): event["ResponseStatus"] for event in before}
        self.assertEqual(1, len({answers[each] for each in retried_ids(server)}))

    def test_an_environment_without_event_log_explains_itself(self):
        server, console = self.with_console("camel_array")
        console.open_page("Failed events")
        wait_for(lambda: any("/v1/odata/WebhookEvent" in text for text in console.program.texts()),
                 lambda: f"what was tried. {console.messages()}", 30)
        self.assertEqual(1, len(console.program.windows()), "no box comes up")
        self.assertFalse(console.program.find_all("alert"))
        console.wait_for_rows(console.open_webhooks(), len(server.state()["webhooks"]))

    def test_a_killed_retry_is_taken_up_and_nothing_known_is_sent_twice(self):
        server, console = self.with_console("events_many")
        table = console.open_events()
        console.wait_for_rows(table, 500, 60)
        everything = sorted(event["ID"] for event in server.state()["events"])
        console.program.press_button("Retry all shown…")
        console.confirm("Retry")
        console.program.press_button("Send now")
        self.hurry(console)
        wait_for(lambda: len(retried_ids(server)) > 60, "some retries", 60)
        console.program.process.kill()
        console.program.process.wait()
        killed_after = len(retried_ids(server))
        self.assertLess(killed_after, 500)

        console = self.start(server)
        console.open_events()
        offer = wait_for(lambda: next((text for text in console.program.texts()
                                       if "was interrupted" in text), None), "the offer", 30)
        known = int(re.search(r"(\d+) sent", offer).group(1))
        self.assertIn(known, (killed_after, killed_after - 1))
        self.assertEqual(killed_after, len(retried_ids(server)), "nothing is sent unasked")
        console.program.press_button("Resume the retry")
        self.hurry(console)
        wait_for(lambda: len(set(retried_ids(server))) == 500,
                 lambda: f"every event; {len(set(retried_ids(server)))}. {console.messages()}", 120)
        posted = Counter(retried_ids(server))
        self.assertEqual(everything, sorted(posted))
        twice = [event for event, times in posted.items() if times > 1]
        self.assertLessEqual(len(twice), 1, "at most the one in flight")

    def hurry(self, console):
        """As fast as the pace can be set: this is not about waiting."""
        press(console.program.find(("check box", "toggle button"), "Jobs"))  # opens their drawer
        pace = console.program.find("spin button", "Events per second, at most")
        Atspi.Value.set_current_value(pace, 50)


if __name__ == "__main__":
    unittest.main(verbosity=2)
