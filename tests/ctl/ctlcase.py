# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""hookdeskctl as a script runs it: without a display, in a home of its own, against real servers."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "e2e"))
from permissive_server import CLIENT_ID, CLIENT_SECRET, PermissiveServer, Shape  # noqa: E402

SCHEMA = json.loads((Path(__file__).resolve().parent.parent.parent /
                     "resources/schemas/hookdeskctl-lines-1.json").read_text(encoding="utf-8"))
PROGRAMS = {}  # "ctl" and "sandbox", from the command line of run.py
WRITES = ("POST", "PUT", "PATCH", "DELETE")


class CtlCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        self.variables = {"HOME": folder.name, "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"],
                          "XDG_CONFIG_DIRS": str(self.home / "nothing"),
                          "HOOKDESK_CLIENT_SECRET": CLIENT_SECRET}

    def serve(self, **shape):
        server = self.enter(PermissiveServer(Shape(**shape)))
        self.server = server
        self.connection = ["--api-url", server.url, "--client-id", CLIENT_ID]
        return server

    def enter(self, manager):
        entered = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return entered

    def store(self, *environments):
        """Puts environments into the list that window and program share."""
        folder = self.home / ".config/hookdesk"
        folder.mkdir(parents=True, exist_ok=True)
        usual = {"kind": "other", "clientId": CLIENT_ID, "scope": "read write", "secretKeys": [],
                 "flow": "client-credentials", "confirmation": "ask", "readOnly": False}
        profiles = [{**usual, "id": f"0b6f1b0a-4a5e-4f33-9c0d-3b1f6d7e8a{n:02d}", **each}
                    for n, each in enumerate(environments)]
        (folder / "environments.json").write_text(
            json.dumps({"version": 1, "environments": profiles}), encoding="utf-8")

    def start(self, *arguments, connected=True, **options):
        whole = [PROGRAMS["ctl"], *arguments, *(self.connection if connected else [])]
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.Popen(whole, env=self.variables, encoding="utf-8", **options)

    def run_ctl(self, *arguments, code=0, given=None, **options):
        """Runs it and expects the exit code; what it said."""
        if given is not None:
            options["stdin"] = subprocess.PIPE
        process = self.start(*arguments, **options)
        out, error = process.communicate(given, timeout=90)
        self.assertEqual(process.returncode, code, f"{arguments}: {out}\n{error}")
        self.said = error
        return out

    def lines(self, *arguments, **options):
        out = self.run_ctl(*arguments, "--json", **options)
        told = [json.loads(line) for line in out.splitlines()]
        for each in told:
            self.check_schema(each, whole="--fields" not in arguments)
        return told

    def check_schema(self, line, whole):
        """The line has the fields that the schema promises for its type, and no others."""
        known = {each["properties"]["type"]["const"]: each for each in SCHEMA["oneOf"]}
        self.assertIn(line["type"], known)
        promised = known[line["type"]]
        self.assertLessEqual(set(line), set(promised["properties"]))
        if whole:
            self.assertLessEqual(set(promised["required"]), set(line))
        for name, value in line.items():
            kind = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array",
                    type(None): "null"}[type(value)]
            allowed = promised["properties"][name].get("type", kind)
            self.assertIn(kind, [allowed] if isinstance(allowed, str) else allowed, line)

    def writes(self):
        """The requests that would change something; a token changes nothing."""
        return [request for request in self.server.state()["requests"]
                if request["method"] in WRITES and request["path"] != "/oauth2/token"]
