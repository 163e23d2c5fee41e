# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""contactsheet.py FOLDER: writes FOLDER/index.html, which shows every picture of a tour beside its
variants; a click opens it in its own size."""

import html
import pathlib
import sys

# In the order in which they are looked at; a longer name comes before the one that it ends with.
VARIANTS = ["light", "dark", "nl", "de", "fr", "pseudo", "rtl", "double", "laptop", "large",
            "small-nl", "small-de", "small-fr", "small"]

STYLE = """body { font: 14px sans-serif; margin: 20px; background: #8a8f98; }
section { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
figure { margin: 0; } img { width: 420px; background: white; } figcaption { padding: 2px; }"""


def pictures(folder):
    """{screen: {variant: file name}}"""
    found = {}
    for file in sorted(folder.glob("*.png")):
        ends = [variant for variant in VARIANTS if file.stem.endswith("-" + variant)]
        if ends:
            variant = max(ends, key=len)
            found.setdefault(file.stem[: -len(variant) - 1], {})[variant] = file.name
    return found


def figure(variant, name):
    return (f'<figure><a href="{html.escape(name)}"><img loading="lazy" alt="" '
            f'src="{html.escape(name)}"></a><figcaption>{html.escape(variant)}</figcaption></figure>')


def sheet(screens):
    parts = [f'<!doctype html><meta charset="utf-8"><title>Hookdesk</title><style>{STYLE}</style>']
    for screen, variants in screens.items():
        ordered = sorted(variants, key=VARIANTS.index)
        figures = "".join(figure(variant, variants[variant]) for variant in ordered)
        parts.append(f"<h2>{html.escape(screen)}</h2><section>{figures}</section>")
    return "\n".join(parts) + "\n"


def main():
    folder = pathlib.Path(sys.argv[1])
    (folder / "index.html").write_text(sheet(pictures(folder)), encoding="utf-8")


main()
