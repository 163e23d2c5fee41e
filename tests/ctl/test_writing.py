# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What hookdeskctl changes, and what keeps it from that."""

import base64
import hashlib
import hmac
import json
import signal
import time

from ctlcase import CtlCase

DRAFT = ["--entity-type", "Relation.Person", "--endpoint", "https://new.example.org/in"]


class Retrying(CtlCase):
    def posted(self):
        return [request["path"].split("/")[-2] for request in self.writes()]

    def test_ids_a_file_and_standard_input(self):
        self.serve(events=23)
        ids = [event["id"] for event in self.lines("failed", "--cause", "http-401")]
        told = self.lines("retry", ids[0], "--yes")
        self.assertEqual([(each["id"], each["state"]) for each in told], [(ids[0], "delivered")])
        file = self.home / "ids"
        file.write_text(f"{ids[1]}\r\n\n{ids[2]}\n", encoding="utf-8")
        self.assertEqual(len(self.lines("retry", str(file), "--yes")), 2)
        events = self.run_ctl("failed", "--cause", "timeout", "--json")
        told = self.lines("retry", "-", "--yes", "--pace", "50", given=events)
        self.assertEqual({each["state"] for each in told}, {"delivered"})
        self.assertEqual(len(self.posted()), 3 + len(events.splitlines()))

    def test_a_choice_is_sent_once_each(self):
        for shape in ({}, {"filters_events": False}, {"event_style": "camel", "rest_style": "value"}):
            with self.subTest(shape):
                self.serve(events=23, **shape)
                told = self.lines("retry", "--cause", "http-500", "--yes", "--pace", "50")
                self.assertEqual(sorted(self.posted()), sorted(each["id"] for each in told))
                self.assertEqual(len(told), 8)

    def test_what_fails_again_is_partly(self):
        self.serve(events=23, retry_delivers=False)
        told = self.lines("retry", "--cause", "http-500", "--yes", "--pace", "50", code=5)
        self.assertEqual({each["state"] for each in told}, {"failed"})
        self.assertIn("8 failed", self.said)

    def test_it_stops_after_so_many_have_failed(self):
        self.serve(events=200, retry_delivers=False)
        told = self.lines("retry", "--cause", "http", "--yes", "--stop-after", "1", code=5)
        self.assertIn("not-sent", {each["state"] for each in told})
        self.assertLess(len(self.posted()), 100)

    def test_a_dry_run_sends_nothing(self):
        self.serve(events=23)
        told = self.lines("retry", "--cause", "http-500", "--dry-run")
        self.assertEqual({each["state"] for each in told}, {"would-send"})
        self.assertEqual(self.writes(), [])

    def test_without_yes_it_is_refused(self):
        self.serve(events=23)
        self.run_ctl("retry", "--cause", "http-500", code=3)
        self.assertIn("8 events", self.said)
        self.assertEqual(self.writes(), [])

    def test_ids_that_do_not_exist(self):
        self.serve(events=23)
        self.run_ctl("retry", "nothing-like-it", "--yes", code=2)
        self.assertEqual(self.writes(), [])
        known = self.lines("failed")[0]["id"]
        self.lines("retry", "nothing-like-it", known, "--yes", code=5)
        self.assertEqual(self.posted(), [known])
        self.assertIn("nothing-like-it", self.said)

    def test_interrupted_it_says_what_was_sent(self):
        self.serve(events=300, retry_seconds=0.05)
        process = self.start("retry", "--cause", "http", "--yes", "--json")
        deadline = time.monotonic() + 60
        while len(self.posted()) < 3 and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, error = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 5, error)
        told = [json.loads(line) for line in out.splitlines()]
        sent = [each["id"] for each in told if each["state"] != "not-sent"]
        self.assertEqual(sorted(sent), sorted(self.posted()))
        self.assertLess(len(sent), len(told))
        self.assertIn(f"{len(sent)} of {len(told)} events were sent", error)


class Changing(CtlCase):
    def test_reactivating(self):
        for shape in ({}, {"put": False}, {"rest_style": "value"}):
            with self.subTest(shape):
                self.serve(**shape)
                off = self.lines("list", "--status", "deactivated")
                self.lines("reactivate", off[0]["id"], "--yes")
                self.lines("reactivate", "--name", off[1]["name"], "--yes")
                self.assertEqual(len(self.lines("list", "--status", "deactivated")), 1)

    def test_a_reactivation_that_changes_nothing_is_no_success(self):
        self.serve(obeys_reactivation=False)
        off = self.lines("list", "--status", "deactivated")
        self.lines("reactivate", off[0]["id"], "--yes", code=3)

    def test_deleting(self):
        self.serve()
        hooks = self.lines("list")
        self.run_ctl("delete", hooks[0]["id"], code=3)
        self.run_ctl("delete", hooks[0]["id"], "never-there", "--yes", code=2)
        self.run_ctl("delete", "--name", "Hook", "--yes", code=2)
        self.assertEqual(self.lines("delete", hooks[0]["id"], "--dry-run")[0]["state"],
                         "would-delete")
        self.assertEqual(self.writes(), [])
        self.lines("delete", hooks[0]["id"], "--yes")
        self.lines("delete", "--name", hooks[1]["name"].lower(), "--yes")
        self.assertEqual([request["method"] for request in self.writes()], ["DELETE"] * 2)
        self.assertEqual(len(self.server.state()["webhooks"]), 10)

    def test_a_name_of_two_is_of_none(self):
        server = self.serve()
        server.environment.webhooks[1]["name"] = server.environment.webhooks[0]["name"]
        self.run_ctl("delete", "--name", server.environment.webhooks[0]["name"], "--yes", code=2)
        self.assertEqual(self.writes(), [])

    def test_creating(self):
        for shape in ({}, {"rest_style": "value"}, {"odata": False}):
            with self.subTest(shape):
                self.serve(**shape)
                told = self.lines("create", *DRAFT, "--header", "X-One: 1", "--headers-from", "-",
                                  given="X-Two: zwei\n")
                made = self.server.state()["webhooks"][-1]
                self.assertEqual(told[0]["id"], made["id"])
                self.assertEqual(made["headers"], [{"name": "X-One", "value": "1"},
                                                   {"name": "X-Two", "value": "zwei"}])
                self.run_ctl("create", *DRAFT, code=3)
                self.assertIn(made["id"], self.said)
                self.lines("create", *DRAFT, "--allow-duplicate")
                self.assertEqual(len(self.server.state()["webhooks"]), 14)

    def test_what_cannot_be_created(self):
        self.serve()
        for wrong in (["--entity-type", "A.B", "--endpoint", "http://plain.example.org"],
                      ["--entity-type", "A.B", "--endpoint", "https://u:p@x.example.org"],
                      [*DRAFT, "--header", "no colon"], [*DRAFT, "--header", "Host: x"],
                      [*DRAFT, "--headers-from", str(self.home / "nothing")]):
            with self.subTest(wrong):
                self.run_ctl("create", *wrong, code=2)
        self.assertEqual(self.writes(), [])


class Refusing(CtlCase):
    COMMANDS = (["retry", "--cause", "http-500"], ["delete", "--name", "Hook 000 to ERP"],
                ["reactivate", "--name", "Hook 003 to ERP"], ["create", *DRAFT])

    def test_a_read_only_environment_sends_nothing(self):
        server = self.serve(events=23)
        for command in self.COMMANDS:
            with self.subTest(command):
                self.run_ctl(*command, "--yes", "--read-only", code=3)
                self.assertIn("read-only", self.said)
        self.store({"name": "Kept", "apiUrl": server.url, "authUrl": server.url, "readOnly": True})
        for command in self.COMMANDS:
            with self.subTest(command):
                self.run_ctl(*command, "--yes", connected=False, code=3)
        self.assertEqual(server.state()["requests"], [])

    def test_production_has_to_be_spelled_out(self):
        server = self.serve(events=23)
        self.store({"name": "Bakery", "kind": "production", "apiUrl": server.url,
                    "authUrl": server.url})
        for command in self.COMMANDS:
            with self.subTest(command):
                self.run_ctl(*command, "--yes", connected=False, code=3)
                self.assertIn("--environment", self.said)
        named = ["--environment", "Bakery"]
        self.run_ctl("create", *DRAFT, "--header", "X: 1", *named, connected=False, code=3)
        self.assertIn("--headers-from", self.said)
        self.assertEqual(self.writes(), [])
        for command in self.COMMANDS:
            with self.subTest(command):
                self.run_ctl(*command, "--yes", *named, connected=False)
        self.assertEqual(len(self.writes()), 11)


class Files(CtlCase):
    def test_an_export_compares_as_the_same(self):
        for shape in ({}, {"rest_style": "value"}, {"rest": False}):
            with self.subTest(shape):
                server = self.serve(**shape)
                file = self.home / f"hooks-{len(shape)}-{shape.get('rest')}.json"
                self.run_ctl("export", str(file))
                self.run_ctl("export", str(file), code=3)
                self.assertEqual(self.lines("compare", str(file)), [])
                server.environment.webhooks[0]["name"] = "Another"
                del server.environment.webhooks[1]
                kinds = sorted(each["difference"] for each in self.lines("compare", str(file)))
                self.assertEqual(kinds, ["changed", "removed"])
                self.run_ctl("export", str(file), "--yes")
                self.assertEqual(self.lines("compare", str(file)), [])

    def test_two_files_need_no_environment(self):
        self.serve()
        for name in ("a", "b"):
            self.run_ctl("export", str(self.home / name))
        text = (self.home / "b").read_text(encoding="utf-8")
        (self.home / "b").write_text(text.replace("receiver-2.", "other-2."), encoding="utf-8")
        self.variables = {}
        files = [str(self.home / "a"), str(self.home / "b")]
        changed = self.lines("compare", *files, connected=False)
        self.assertEqual([each["changed"] for each in changed], [["endpoint"]])
        ruled = self.lines("compare", *files, "--rule", "receiver-2.example.org=other-2.example.org",
                           connected=False)
        self.assertEqual(ruled, [])
        (self.home / "b").write_text("{}", encoding="utf-8")
        self.run_ctl("compare", *files, connected=False, code=2)

    def test_no_place_for_an_export(self):
        self.serve()
        self.run_ctl("export", str(self.home / "nothing/here.json"), code=5)
        self.assertIn("nothing was exported", self.said)


class Verifying(CtlCase):
    SECRET = "geheim"
    BODY = '{"webhookId":"w","payload":{"entityId":"1"}}'

    def request(self, secret=SECRET, body=BODY, value=None):
        digest = hmac.new(secret.encode(), self.BODY.encode(), hashlib.sha512).digest()
        value = value or base64.b64encode(digest).decode()
        return f"POST /in HTTP/1.1\r\nHost: x\r\nX-Signature: {value}\r\n" \
               f"Content-Length: {len(body)}\r\n\r\n{body}"

    def verify(self, request, code, *arguments):
        self.variables = {**self.variables, "HOOKDESK_WEBHOOK_SECRET": self.SECRET}
        return self.lines("verify", *arguments, given=request, connected=False, code=code)

    def test_the_verdict_and_the_proved_cause(self):
        self.assertEqual(self.verify(self.request(), 0)[0]["verdict"], "genuine")
        told = self.verify(self.request(body=self.BODY + "\n"), 1)[0]
        self.assertEqual(told["verdict"], "not-genuine")
        self.assertIn("line", told["cause"].lower())
        told = self.verify(self.request(secret="another"), 1)[0]
        self.assertIsNone(told["cause"])

    def test_what_cannot_be_told(self):
        self.verify("", 2)
        self.verify("POST / HTTP/1.1\r\n\r\nbody", 2)
        self.variables.pop("HOOKDESK_WEBHOOK_SECRET", None)
        self.run_ctl("verify", given=self.request(), connected=False, code=2)
        self.assertIn("HOOKDESK_WEBHOOK_SECRET", self.said)
        self.run_ctl("verify", str(self.home / "nothing"), connected=False, code=2)

    def test_files_and_a_home_that_is_missing(self):
        (self.home / "secret").write_text(self.SECRET + "\n", encoding="utf-8")
        (self.home / "request").write_bytes(self.request().encode())
        folder = self.home
        self.variables = {}
        self.run_ctl("verify", str(folder / "request"), "--secret-file", str(folder / "secret"),
                     connected=False)
