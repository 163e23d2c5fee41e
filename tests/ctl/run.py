#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py HOOKDESKCTL SANDBOX MODULE [options of unittest]: runs the tests of one module here."""

import sys
import unittest

import ctlcase


def main():
    ctlcase.PROGRAMS.update(ctl=sys.argv[1], sandbox=sys.argv[2])
    unittest.main(module=sys.argv[3], argv=[sys.argv[3], *sys.argv[4:]])


if __name__ == "__main__":
    main()
