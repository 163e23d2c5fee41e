#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudolanguage.py SOURCE.ts TARGET.ts: a language that shows what was not translated, and what does not
have room: every text of SOURCE accented, 40 % longer and in brackets."""

import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ",
                         "áçéĝĥíĵķĺñóŕšţúŵýžÁÇÉĜĤÍĴĶĹÑÓŔŠŢÚŴÝŽ")
KEPT = re.compile(r"(%L?\d+|%n|&&|&\w|&|\n)")


def pseudo(text):
    words = [part if KEPT.fullmatch(part) else part.translate(ACCENTED)
             for part in KEPT.split(text)]
    missing = max(1, round(len(text) * 0.4) - 2)
    # In words of their own, so that a long text can break as a real one does.
    padding = " ".join("ö" * min(6, missing - done) for done in range(0, missing, 7))
    return f"[{''.join(words)} {padding}]"


def main():
    source, target = sys.argv[1:]
    tree = ElementTree.parse(source)
    root = tree.getroot()
    root.set("language", "en")  # its two forms of plurals
    for message in root.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        translation.attrib.clear()
        translation.text = None
        for form in list(translation):
            translation.remove(form)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = pseudo(text)
        else:
            translation.text = pseudo(text)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
