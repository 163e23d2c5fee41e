#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_glossary.py ROOT: is each thing called by its one word?

translations/GLOSSARY.md says which, and which words are not used. These fail as `where: text: word`, a
name that Tribe's pages use and a translation does not, and a term that no text has any more.
"""

import html
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = ("en", "nl", "de", "fr")
SHOWN = 40
# What is no prose: `code`, options, variables, addresses, and roff's own words.
NOT_PROSE = re.compile(r"`[^`]*`|https?://\S+|--[a-z][-a-z]*|\b[A-Z][A-Z]+_[A-Z_]+\b|/[a-z]+(?:/\S+)+|%L?\d|%n")


def rows_of(text, heading):
    """The rows of the table below the heading, without its own two."""
    part = text.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip().replace("\\", "") for cell in line.strip("|").split("|")] for line in lines[2:]]


def pattern_of(words):
    """A regular expression that finds one of the words or phrases, or None."""
    parts = [re.escape(word.strip()).replace(r"\*", r"\w*") for word in words.split(",") if word.strip()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE) if parts else None


class Glossary:
    def __init__(self, file):
        text = file.read_text(encoding="utf-8")
        self.terms = rows_of(text, "Terms")
        self.names = [row[0] for row in rows_of(text, "Names that stay")]
        columns = [row[4:] for row in self.terms] + rows_of(text, "Riddles")
        self.forbidden = {language: [p for p in (pattern_of(row[at]) for row in columns) if p]
                          for at, language in enumerate(LANGUAGES)}
        quoted = "|".join(re.escape(name) for name in self.names)
        self.quoted = re.compile(rf"[“„«]\s?(?:{quoted})\s?[”“»]")

    def words_in(self, language, text):
        """The words of the text that are not to be used."""
        prose = NOT_PROSE.sub(" ", self.quoted.sub(" ", text.replace("&", "")))
        return [found.group(0) for p in self.forbidden[language] for found in p.finditer(prose)]

    def names_missing(self, source, translation):
        for name in self.names:
            if name.islower():
                shape = rf"[“„«]\s?{re.escape(name)}\s?[”“»]"
            elif name == "Authorization":
                shape = r"[“„«]\s?Authorization\s?[”“»]"
            else:
                shape = rf"(?<![\w-]){re.escape(name)}(?![\w])"
            if re.search(shape, source) and name not in translation:
                yield name


def messages_of(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            yield (f"{file.name}: {context.findtext('name')}", message.findtext("source") or "",
                   ["".join(form.itertext()) for form in forms])


def languages_of_desktop_entry(file):
    for line in file.read_text(encoding="utf-8").splitlines():
        if found := re.match(r"(?:GenericName|Comment|Keywords|Name)(?:\[(\w+)\])?=(.*)", line):
            yield file.name, found.group(1) or "en", found.group(2)


def languages_of_metainfo(file):
    text = file.read_text(encoding="utf-8")
    for tag, language, words in re.findall(r"<(p|li|summary|caption)(?: xml:lang=\"(\w+)\")?>(.*?)</\1>", text, re.S):
        yield file.name, language or "en", html.unescape(words)


def plain_texts_of(root):
    """Of what no .ts file has: where, language and text."""
    for file in sorted((root / "packaging/linux/man").glob("*.in")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.startswith((".\\\"", ".TH")):
                yield file.name, "en", re.sub(r"^\.\w+ |\\f.|\\", "", line)
    for file in sorted((root / "packaging/linux").glob("*.desktop")):
        yield from languages_of_desktop_entry(file)
    for file in sorted((root / "packaging/linux").glob("*.metainfo.xml.in")):
        yield from languages_of_metainfo(file)
    for literal in re.findall(r"CommandLine::tr\(((?:\s*\"(?:[^\"\\]|\\.)*\")+)",
                              (root / "app/sandbox/commandline.cpp").read_text(encoding="utf-8")):
        yield "commandline.cpp", "en", "".join(re.findall(r"\"((?:[^\"\\]|\\.)*)\"", literal))
    for file in sorted((root / "resources/guide").glob("*/*.md")):
        prose = re.sub(r"```.*?```|(?<=\])\([^)]*\)|<[^>]+>", " ", file.read_text(encoding="utf-8"), flags=re.S)
        for line in prose.splitlines():
            yield f"guide/{file.parent.name}/{file.name}", file.parent.name, line


def problems_of(root, glossary):
    used = {language: [] for language in LANGUAGES}
    for where, language, text in plain_texts_of(root):
        yield from (f"{where}: {text.strip()!r}: {word}" for word in glossary.words_in(language, text))
    for language in LANGUAGES:
        for where, source, texts in messages_of(root / f"translations/hookdesk_{language}.ts"):
            if language == "nl":
                yield from (f"{where}: {source!r}: {word}" for word in glossary.words_in("en", source))
                used["en"].append(source)
            for text in texts:
                used[language].append(text)
                yield from (f"{where}: {text!r}: {word}" for word in glossary.words_in(language, text))
                yield from (f"{where}: {text!r}: without {name}" for name in glossary.names_missing(source, text))
    for row in glossary.terms:
        for language, term in zip(LANGUAGES, row):
            if not any(term.lower() in text.replace("&", "").lower() for text in used[language]):
                yield f"GLOSSARY.md: no text has the {language} term {term!r}"


def main():
    root = Path(sys.argv[1])
    glossary = Glossary(root / "translations/GLOSSARY.md")
    found = list(dict.fromkeys(problems_of(root, glossary)))
    print("\n".join(found[:SHOWN]))
    if len(found) > SHOWN:
        print(f"… and {len(found) - SHOWN} more.")
    print(f"{len(found)} texts are not in the words of the glossary." if found
          else f"Every text is in the words of the glossary ({len(glossary.terms)} terms).")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
