#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An outside program checks signatures in Hookdesk, which it computes by itself.

It knows the program only by the names of its parts. Run by run.sh, which gives it a display and a
message bus; HOOKDESK names the program.
"""

import base64
import hashlib
import hmac
import tempfile
import unittest

from atspi import (Atspi, Table, has_state, is_enabled, press_key, press_with_alt, set_text,
                   text_of, type_text, wait_for, walk)
from console import Console
from permissive_server import SHAPES, PermissiveServer

SECRET = "e2e hook s€cret"
BODIES = {
    "no line end": '{"webhookId":"w","payload":{"entityId":"e"}}',
    "LF": '{\n  "webhookId": "w"\n}\n',
    "CRLF": '{\r\n  "webhookId": "w"\r\n}\r\n',
    "mixed": '{\r\n  "webhookId":\n "w"\r}\r\n\n',
    "non-ASCII": '{"name":"Zürich ✓ 🏢\u00a0\u2028é"}\n',
    "byte order mark": '\ufeff{"webhookId":"w"}',
    "blanks alone": " \t \n",
}


def digest(body, secret=SECRET):
    return hmac.new(secret.encode(), body.encode(), hashlib.sha512).digest()


def signature(body, secret=SECRET):
    return base64.b64encode(digest(body, secret)).decode()


class SignatureOverAtSpi(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(PermissiveServer(SHAPES["camel_array"]))
        home = cls.enterClassContext(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        cls.console = Console(cls.server, home)
        cls.addClassCleanup(cls.console.program.stop)
        cls.program = cls.console.program
        cls.console.open_page("Signature checker")
        cls.program.button("Check", seconds=30)

    def setUp(self):
        self.program.press_button("Clear all")
        self.wait_for_verdict("Nothing")

    def field(self, name):
        return self.program.line_edit(name)

    def verdict(self):
        return text_of(self.program.find("label", "Verdict"))

    def wait_for_verdict(self, beginning):
        wait_for(lambda: self.verdict().startswith(beginning),
                 lambda: f"a verdict {beginning!r}; it is {self.verdict()!r}", 30)

    def enter(self, body, secret, value):
        set_text(self.field("Request body"), body)
        self.put_secret(secret)
        set_text(self.field("Received signature"), value)

    def put_secret(self, secret):
        """A password's text is not told back."""
        field = self.program.find(("password text", "text", "entry"), "Webhook secret")
        Atspi.EditableText.set_text_contents(field, secret)

    def check_expected(self, body):
        for name, value in (("Expected signature", signature(body)),
                            ("Expected hexadecimal digest", digest(body).hex())):
            shown = self.field(name)
            wait_for(lambda: text_of(shown) == value, lambda: f"{value} in {text_of(shown)}")

    def first_finding(self):
        node = self.program.find(("table", "list"), "Diagnosis")
        wait_for(lambda: Table(node).row_count() > 0, "a finding")
        return Table(node).rows()[0]

    def test_each_body_is_genuine_and_its_signature_is_told(self):
        for name, body in BODIES.items():
            # The message bus of Qt takes a byte order mark off the beginning of a text.
            if name == "byte order mark":
                continue
            with self.subTest(name):
                self.enter(body, SECRET, signature(body))
                self.program.press_button("Check")
                self.wait_for_verdict("Genuine")
                self.check_expected(body)

    def test_another_body_is_not_genuine_and_the_cause_is_proved(self):
        for name, sent, received, cause in (
                ("line end added", '{"a":1}', '{"a":1}\n', "final"),
                ("line ends changed", "{\r\n}", "{\n}", "CRLF")):
            with self.subTest(name):
                self.enter(received, SECRET, signature(sent))
                self.program.press_button("Check")
                self.wait_for_verdict("Not genuine: ")
                self.check_expected(received)
                finding = self.first_finding()
                self.assertEqual("Proved", finding["Certainty"])
                self.assertIn(cause, finding["Finding"])

    def test_base64_of_the_digits_is_named(self):
        body = BODIES["no line end"]
        wrong = base64.b64encode(digest(body).hex().encode()).decode()
        self.enter(body, SECRET, wrong)
        self.program.press_button("Check")
        self.wait_for_verdict("Not genuine")
        self.assertEqual("Base64 of the text of the hexadecimal digits",
                         self.first_finding()["Finding"])

    def test_nothing_fits_and_that_is_said(self):
        self.enter('{"a":1}', SECRET, signature("something else"))
        self.program.press_button("Check")
        self.wait_for_verdict("Not genuine: none of ")
        self.assertEqual("Hint", self.first_finding()["Certainty"])

    def test_a_raw_request_is_split_and_genuine(self):
        for name, body in BODIES.items():
            if name == "blanks alone":
                continue
            with self.subTest(name):
                head = ("POST /hook HTTP/1.1\r\nHost: h.example\r\nX-Some-Header: "
                        f"{signature(body)}\r\nContent-Length: {len(body.encode())}\r\n\r\n")
                set_text(self.field("Raw request"), head + body)
                self.put_secret(SECRET)
                self.program.press_button("Check")
                self.wait_for_verdict("Genuine: the header X-Some-Header")
                self.assertEqual(body, text_of(self.field("Request body")))
                self.assertEqual(signature(body), text_of(self.field("Received signature")))
                self.check_expected(body)

    def focused(self):
        """Role, name and place of what the keyboard goes to."""
        for window in self.program.windows():
            for node in walk(window):
                if has_state(node, Atspi.StateType.FOCUSED):
                    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
                    return node.get_role_name(), node.get_name(), box.x, box.y
        return None

    def tab_to(self, name):
        for _ in range(30):
            before = wait_for(self.focused, "something that has the focus")
            if before[1] == name:
                return
            press_key("Tab")
            wait_for(lambda: (self.focused() or before) != before, f"the focus to leave {before}")
        self.fail(f"Tab does not lead to {name}")

    def type_into(self, name, text):
        self.tab_to(name)
        type_text(text)

    def test_the_keyboard_alone_leads_to_the_verdict(self):
        body = '{"a":1}'
        self.console.open_page("Webhooks")
        self.program.table("Webhooks", seconds=30)
        press_with_alt("4")
        self.program.button("Check")
        self.type_into("Request body", body)
        wait_for(lambda: text_of(self.field("Request body")) == body, "the typed body")
        self.type_into("Webhook secret", "abc")
        self.type_into("Received signature", signature(body, "abc"))
        press_with_alt("c")
        self.wait_for_verdict("Genuine")
        self.type_into("Received signature", "x")
        self.wait_for_verdict("Not genuine")

    def test_the_buttons_have_the_names_of_the_design(self):
        self.assertTrue(is_enabled(self.program.button("Check")))
        self.assertTrue(is_enabled(self.program.button("Load body from file…")))


if __name__ == "__main__":
    unittest.main(verbosity=2)
