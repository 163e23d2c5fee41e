# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What hookdeskctl reads, and how it is called."""

import json
import os
import pty
import shutil
import subprocess
import time
import unittest
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ctlcase import PROGRAMS, CtlCase

SHAPES = {"camel array": {}, "pascal value": {"rest_style": "value"}, "odata only": {"rest": False},
          "rest only": {"odata": False}, "sparse": {"sparse": True},
          "put ignored": {"put": False}}


class Calling(CtlCase):
    def test_wrong_calls_end_with_2(self):
        self.serve()
        for wrong in ([], ["lst"], ["list", "--pace", "3"], ["list", "--nonsense"],
                      ["list", "--top", "0"], ["list", "--sort", "colour"],
                      ["list", "--status", "dead"], ["failed", "--cause", "gremlins"],
                      ["failed", "--since", "yesterday"], ["retry", "--yes"],
                      ["retry", "a", "--webhook", "b"], ["delete"], ["create", "--yes"],
                      ["retry", "x", "--pace", "-1"], ["compare"], ["list", "--top"]):
            with self.subTest(wrong):
                self.run_ctl(*wrong, code=2)
                self.assertIn("hookdeskctl: ", self.said)
        self.assertEqual(self.server.state()["requests"], [])

    def test_options_stand_before_and_behind(self):
        self.serve()
        self.run_ctl(*self.connection, "--json", "list", connected=False)
        self.run_ctl("list", "--json", *self.connection, connected=False)

    def test_help_and_version_need_nothing(self):
        self.variables = {}
        self.assertIn("Commands:", self.run_ctl("--help", connected=False))
        self.assertNotIn("--pace", self.run_ctl("list", "--help", connected=False))
        self.assertIn("hookdeskctl", self.run_ctl("--version", connected=False))

    def test_several_environments_are_listed(self):
        server = self.serve()
        self.run_ctl("list", connected=False, code=2)
        self.store({"name": "One", "apiUrl": server.url, "authUrl": server.url},
                   {"name": "Zwei ü", "apiUrl": server.url, "authUrl": server.url})
        self.run_ctl("list", connected=False, code=2)
        self.assertIn("Zwei ü", self.said)
        self.assertEqual(len(self.lines("list", "--environment", "zwei Ü", connected=False)), 12)
        names = [each["name"] for each in self.lines("environments", connected=False)]
        self.assertEqual(names, ["One", "Zwei ü"])

    def test_a_missing_secret_says_how_to_pass_it(self):
        server = self.serve()
        del self.variables["HOOKDESK_CLIENT_SECRET"]
        self.run_ctl("list", code=2)
        self.assertIn("HOOKDESK_CLIENT_SECRET", self.said)
        self.store({"name": "One", "apiUrl": server.url, "authUrl": server.url,
                    "secretKeys": ["client-secret"]})
        begun = time.monotonic()
        self.run_ctl("list", connected=False, code=3)  # no bus, so no keychain
        self.assertIn("HOOKDESK_CLIENT_SECRET", self.said)
        self.assertLess(time.monotonic() - begun, 10)

    def test_a_wrong_secret_is_refused_and_never_shown(self):
        self.serve()
        self.variables["HOOKDESK_CLIENT_SECRET"] = "wrong-and-secret"
        log = self.home / "log"
        self.run_ctl("list", "--log", str(log), code=3)
        self.assertNotIn("wrong-and-secret", self.said + log.read_text(encoding="utf-8"))

    def test_nobody_there_is_unreachable(self):
        server = self.serve()
        server.shutdown()
        server.server_close()
        self.run_ctl("list", code=4)
        server.shutdown = server.server_close = lambda: None

    def test_no_home_says_what_to_name(self):
        self.serve()
        del self.variables["HOME"]
        self.run_ctl("list", code=2)
        self.assertIn("--config-dir", self.said)
        self.run_ctl("list", "--config-dir", str(self.home / "here"))

    def test_the_policy_refuses_hosts_and_exports(self):
        self.serve()
        folder = self.home / "xdg/hookdesk/environments.d"
        folder.mkdir(parents=True)
        self.variables["XDG_CONFIG_DIRS"] = str(self.home / "xdg")
        (folder / "1.ini").write_text("[policy]\nno-export = true\n")
        self.run_ctl("export", code=3)
        (folder / "1.ini").write_text("[policy]\nallowed-hosts = api.example.com\n")
        self.run_ctl("list", code=3)
        self.assertEqual(self.server.state()["requests"], [])


class Listing(CtlCase):
    def test_each_server_lists_the_same(self):
        for name, shape in SHAPES.items():
            with self.subTest(name):
                self.serve(**shape)
                hooks = self.lines("list")
                self.assertEqual(len(hooks), 12)
                self.assertEqual({hook["id"] for hook in hooks},
                                 {hook["id"] for hook in self.server.state()["webhooks"]})
                if shape != {"odata": False} and not shape.get("sparse"):
                    self.assertEqual(sum(h["status"] == "deactivated" for h in hooks), 3)

    def test_choices_order_and_fields(self):
        self.serve(events=23)
        off = self.lines("list", "--status", "deactivated")
        self.assertEqual({hook["status"] for hook in off}, {"deactivated"})
        self.assertEqual(len(self.lines("list", "--name", "ERP")), 4)
        self.assertEqual(len(self.lines("list", "--entity-type", "Relation.Person")), 2)
        self.assertEqual(len(self.lines("list", "--top", "5")), 5)
        names = [hook["name"] for hook in self.lines("list", "--sort", "-name")]
        self.assertEqual(names, sorted(names, reverse=True))
        self.assertEqual(set(self.lines("list", "--fields", "id,name")[0]), {"type", "id", "name"})
        self.assertEqual(self.said, "")
        self.lines("list", "--fields", "id,colour")
        self.assertIn("entityType", self.said)
        self.assertIn("failures", self.lines("list", "--status", "active")[0])

    def test_a_long_list_takes_no_more_memory(self):
        if b"__asan_init" in Path(PROGRAMS["ctl"]).read_bytes():
            self.skipTest("the address sanitizer keeps what was freed")
        peaks = []
        for count in (300, 6000):
            self.serve(count=count, rest=False)
            with open(self.home / "out", "w", encoding="utf-8") as out:
                process = self.start("list", "--json", stdout=out, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(process.returncode, 0)
            self.assertEqual(len((self.home / "out").read_text("utf-8").splitlines()), count)
            peaks.append(usage.ru_maxrss)
        self.assertLess(peaks[1] - peaks[0], 6000, peaks)  # KiB; held back, they would be 20 MB

    def test_header_values_are_not_shown(self):
        self.serve()
        out = self.run_ctl("list", "--json") + self.run_ctl("list")
        self.assertIn("X-Number", out)
        self.assertNotIn("value-3", out)

    def test_half_a_list_ends_with_5(self):
        self.serve(count=230)  # REST stops at 100, whatever it is asked for
        hooks = self.lines("list", code=5)
        self.assertEqual(len(hooks), 230)
        self.assertIn("100", self.said)

    def test_a_pipe_that_closes_early_ends_it(self):
        self.serve(count=230)
        reader, writer = os.pipe()
        os.close(reader)
        self.run_ctl("list", "--json", stdout=writer, code=5)
        os.close(writer)
        self.assertNotIn("Broken pipe", self.said)

    @unittest.skipUnless(Path("/dev/full").exists(), "no /dev/full here")
    def test_a_full_disk_is_told(self):
        self.serve()
        with open("/dev/full", "w", encoding="utf-8") as full:
            self.run_ctl("list", "--json", stdout=full, code=5)
        self.assertIn("standard output cannot be written", self.said)

    def test_another_encoding_gets_ascii(self):
        server = self.serve(count=1)
        server.environment.webhooks[0]["name"] = "Bäckerei\x1b[31m"
        self.variables["LC_ALL"] = "C"
        out = self.run_ctl("list", "--json")
        self.assertTrue(out.isascii())
        self.assertEqual(json.loads(out)["name"], "Bäckerei\x1b[31m")
        text = self.run_ctl("list")
        self.assertTrue(text.isascii())
        self.assertNotIn("\x1b", text)

    def test_a_narrow_terminal_gets_a_line_for_each_field(self):
        self.serve(count=2)
        main, side = pty.openpty()
        subprocess.run(["stty", "cols", "20"], stdin=side, check=True)
        process = self.start("list", stdout=side)
        os.close(side)
        shown = b""
        while True:
            try:
                part = os.read(main, 4096)
            except OSError:
                break
            if not part:
                break
            shown += part
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)
        self.assertIn(b"entityType: Relation.Organization", shown)

    def test_two_runs_at_once(self):
        self.serve(events=5)
        runs = [self.start("failed", "--json") for _ in range(3)]
        for run in runs:
            out, error = run.communicate(timeout=90)
            self.assertEqual(run.returncode, 0, error)
            self.assertEqual(len(out.splitlines()), 5)


class Failures(CtlCase):
    def test_each_server_tells_its_events(self):
        for shape in ({}, {"event_style": "camel", "rest_style": "value"}, {"filters_events": False},
                      {"rest": False}):
            with self.subTest(shape):
                self.serve(events=23, **shape)
                self.assertEqual(len(self.lines("failed")), 23)
                causes = {event["cause"] for event in self.lines("failed", "--cause", "http-500")}
                self.assertEqual(causes, {"http-500"})

    def test_choices_and_groups(self):
        self.serve(events=23)
        self.assertEqual(len(self.lines("failed", "--cause", "timeout")), 7)
        self.assertEqual(len(self.lines("failed", "--text", "refused 4")), 1)
        name = self.server.state()["webhooks"][0]["name"]
        self.assertTrue(all(e["webhook"] == name for e in self.lines("failed", "--webhook", name)))
        self.assertEqual(self.lines("failed", "--since", "1m"), [])
        groups = self.lines("failed", "--group")
        self.assertEqual(sum(group["events"] for group in groups), 23)
        self.run_ctl("failed", "--webhook", "nobody", code=2)

    def test_a_failure_without_a_reason_has_the_cause_none(self):
        server = self.serve(events=3)
        server.environment.events[0].update(ResponseStatus=None, ErrorMessage=None)
        silent = server.environment.events[0]["ID"]
        self.assertEqual([e["id"] for e in self.lines("failed", "--cause", "none")], [silent])
        self.assertEqual({e["cause"] for e in self.lines("failed") if e["id"] == silent}, {"none"})
        groups = self.lines("failed", "--group")
        self.assertEqual([g["events"] for g in groups if g["cause"] == "none"], [1])

    def test_an_environment_without_a_log(self):
        self.serve()
        self.run_ctl("failed", code=4)
        self.assertIn("no event log", self.said)


class Checking(CtlCase):
    def assumptions(self):
        return {each["assumption"]: each for each in self.lines("check")
                if each["type"] == "assumption"}

    def test_every_assumption_is_held_against_the_server(self):
        self.serve(events=3)
        known = self.assumptions()
        self.assertEqual(known["eventSet"]["state"], "confirmed")
        self.assertEqual(known["eventRetryPath"]["state"], "not-known")
        self.assertEqual(known["webhooksPath"]["state"], "confirmed")
        self.serve(odata=False)
        known = self.assumptions()
        self.assertEqual(known["webhooksPath"]["state"], "confirmed")
        self.assertEqual(known["webhookSet"]["state"], "differs")
        self.assertEqual(self.writes(), [])

    def test_what_cannot_be_used_is_no_success(self):
        self.serve(rest=False, odata=False)
        self.run_ctl("check", code=4)
        self.variables["HOOKDESK_CLIENT_SECRET"] = "wrong"
        self.run_ctl("check", code=3)


class Watching(CtlCase):
    def fail_often(self, server):
        """Sixty failed attempts of one webhook in the last hour."""
        now = datetime.now(timezone.utc)
        hook = server.environment.webhooks[0]
        server.environment.events[:] = [
            {**server.environment.events[0], "ID": f"often-{n}", "WebhookId": hook["id"],
             "Status": "Failed", "AttemptCount": 5,
             "CreationDate": (now - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ"),
             "LastAttemptDate": now.strftime("%Y-%m-%dT%H:%M:%SZ")} for n in range(12)]

    def test_once_ends_as_monitoring_plugins_do(self):
        server = self.serve(count=3, events=1)
        self.assertTrue(self.run_ctl("watch", "--once").startswith("OK"))
        self.fail_often(server)
        self.assertTrue(self.run_ctl("watch", "--once", code=1).startswith("WARNING"))
        self.assertEqual(len(self.lines("list", "--status", "at-risk")), 1)
        self.serve(count=12, events=1)
        self.assertTrue(self.run_ctl("watch", "--once", code=2).startswith("CRITICAL"))
        self.serve(count=3)
        self.assertIn("without an event log", self.run_ctl("watch", "--once"))
        self.serve(rest=False, odata=False, events=1)
        self.assertTrue(self.run_ctl("watch", "--once", code=3).startswith("UNKNOWN"))
        self.run_ctl("watch", "--once", "--environment", "nobody", connected=False, code=3)
        self.run_ctl("watch", "--once", "--pace", "3", code=3)

    def test_metrics_are_metrics(self):
        self.serve(events=23)
        out = self.run_ctl("watch", "--once", "--prometheus", "--environment", 'A "b" \\c', code=2)
        self.assertIn('status="deactivated"} 3\n', out)
        self.assertIn('environment="A \\"b\\" \\\\c"', out)
        if promtool := shutil.which("promtool"):
            subprocess.run([promtool, "check", "metrics"], input=out, text=True, check=True)

    def test_it_goes_on_until_it_is_stopped(self):
        self.serve(count=3, events=1)
        process = self.start("watch", "--interval", "1", "--json")
        for _ in range(2):
            self.assertEqual(json.loads(process.stdout.readline())["health"], "healthy")
        process.send_signal(2)
        process.communicate(timeout=30)
        self.assertEqual(process.returncode, 0)
