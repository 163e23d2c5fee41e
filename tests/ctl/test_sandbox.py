# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each command of hookdeskctl against the sandbox that people have, from its start to its end."""

import json
import subprocess
import time
import urllib.parse
import urllib.request

from ctlcase import PROGRAMS, CtlCase

DRAFT = ["--entity-type", "Relation.Person", "--endpoint", "https://new.example.org/in"]


class Sandbox(CtlCase):
    def open_sandbox(self, *options):
        sandbox = subprocess.Popen(
            [PROGRAMS["sandbox"], *options, "--exit-with-stdin"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.variables)
        self.addCleanup(sandbox.communicate, timeout=30)
        ready = json.loads(sandbox.stdout.readline())
        self.url = ready["url"]
        self.variables["HOOKDESK_CLIENT_SECRET"] = ready["clientSecret"]
        self.connection = ["--api-url", ready["url"], "--client-id", ready["clientId"]]

    def ask(self, method, path, data=None, **headers):
        request = urllib.request.Request(self.url + path, method=method, data=data, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")

    def control(self, method, path, **body):
        """What tests may ask of a sandbox beside Tribe's API."""
        return self.ask(method, path, json.dumps(body).encode() if body else None,
                        **{"Content-Type": "application/json"})

    def secret_of(self, webhook):
        form = {"grant_type": "client_credentials", "client_id": self.connection[3],
                "client_secret": self.variables["HOOKDESK_CLIENT_SECRET"], "scope": "read write"}
        token = self.ask("POST", "/oauth2/token", urllib.parse.urlencode(form).encode())
        return self.ask("GET", f"/v1/odata/Webhook({webhook})",
                        Authorization=f"Bearer {token['access_token']}")["Secret"]

    def delivery_to(self, webhook):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if made := self.control("GET", f"/sandbox/deliveries?webhookId={webhook}")["value"]:
                return made[0]
            time.sleep(0.05)
        self.fail("nothing was delivered")

    def test_each_reading_command(self):
        self.open_sandbox("--webhooks", "7", "--events", "9")
        self.assertEqual(len(self.lines("list")), 7)
        self.assertLessEqual(len(self.lines("failed")), 9)
        self.assertIn("hookdesk-webhooks", self.run_ctl("export"))
        self.assertIn("assumption", {each["type"] for each in self.lines("check")})
        process = self.start("watch", "--once")
        process.communicate(timeout=60)
        self.assertIn(process.returncode, (0, 1, 2))

    def test_what_the_server_has_instead_is_proposed(self):
        self.open_sandbox("--quirks", "other-log,api-docs,read-only-webhooks")
        known = {each["assumption"]: each for each in self.lines("check")
                 if each["type"] == "assumption"}
        self.assertEqual(known["eventSet"]["state"], "differs")
        self.assertEqual(known["eventSet"]["proposed"][0], "ConnectorMessage")
        self.assertEqual(known["eventRetryPath"]["proposed"][0],
                         "/v1/connector-messages/{id}/resend")
        self.assertTrue(known["updateDeactivated"]["readOnly"])

    def test_a_webhook_from_its_creation_to_its_end(self):
        self.open_sandbox("--webhooks", "7", "--events", "0")
        file = str(self.home / "before.json")
        self.run_ctl("export", file)
        made = self.lines("create", *DRAFT, "--headers-from", "-", given="X-One: 1\n")[0]["id"]
        self.run_ctl("create", *DRAFT, code=3)
        self.assertEqual(len(self.lines("list")), 8)
        self.assertEqual([each["difference"] for each in self.lines("compare", file)], ["added"])
        self.run_ctl("delete", made, code=3)
        self.run_ctl("delete", made, "--yes")
        self.assertEqual(self.lines("compare", file), [])

    def test_what_is_deactivated_comes_back(self):
        self.open_sandbox()
        off = [each["id"] for each in self.lines("list", "--status", "deactivated")]
        self.assertGreater(len(off), 1)
        self.lines("reactivate", *off, "--yes")
        self.assertEqual(self.lines("list", "--status", "deactivated"), [])

    def test_where_the_api_changes_no_webhooks(self):
        self.open_sandbox("--quirks", "read-only-webhooks")
        off = self.lines("list", "--status", "deactivated")[0]["id"]
        self.run_ctl("reactivate", off, "--yes", code=3)
        self.assertEqual(self.lines("list", "--status", "deactivated")[0]["id"], off)

    def test_events_go_again_and_are_gone(self):
        self.open_sandbox("--events", "0")  # in real time: nothing is tried again meanwhile
        webhook = self.lines("list", "--status", "active")[0]["id"]
        self.control("PUT", f"/sandbox/endpoint/{webhook}", answer="503")
        self.control("POST", "/sandbox/changes", webhookId=webhook, count=3)
        deadline = time.monotonic() + 30
        while len(self.lines("failed", "--webhook", webhook)) < 3:
            self.assertLess(time.monotonic(), deadline, "the events do not fail")
        self.assertEqual(len(self.lines("retry", "--webhook", webhook, "--dry-run")), 3)
        self.control("PUT", f"/sandbox/endpoint/{webhook}", answer="200")
        told = self.lines("retry", "--webhook", webhook, "--yes", "--pace", "50")
        self.assertEqual({each["state"] for each in told}, {"delivered"})
        self.assertEqual(self.lines("failed", "--webhook", webhook), [])

    def test_a_delivery_is_genuine_and_a_changed_one_is_not(self):
        self.open_sandbox("--events", "0", "--quirks", "expose-secret")
        webhook = self.lines("list", "--status", "active")[0]["id"]
        self.control("POST", "/sandbox/changes", webhookId=webhook, count=1)
        delivery = self.delivery_to(webhook)
        headers = "".join(f"{each['name']}: {each['value']}\r\n" for each in delivery["headers"])
        request = f"POST /in HTTP/1.1\r\n{headers}\r\n"
        self.variables["HOOKDESK_WEBHOOK_SECRET"] = self.secret_of(webhook)
        for body, code in ((delivery["body"], 0), (delivery["body"] + "\n", 1)):
            self.run_ctl("verify", given=request + body, connected=False, code=code)
