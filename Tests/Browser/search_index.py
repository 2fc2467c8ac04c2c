"""The search index as it is published, read without the site's own code."""

import json
import re


def sections(path):
    """What a script of the index hands over, by name."""
    calls = re.split(r'^briefSearch\("([^"]+)",', path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {name: json.loads(data.rstrip().removesuffix(");"), strict=False) for name, data in zip(calls[::2], calls[1::2])}


def digit(character):
    code = ord(character)
    return code - 32 - (code > 34) - (code > 92)


def decoder(phrases):
    def phrase(match):
        first, *second = map(digit, match[0])
        return phrases[33 + first * 93 + second[0] if second else first - 60]

    return lambda coded: re.sub(r"[ -\]][ -~]|[\^-~]", phrase, coded)


def texts(site):
    """The texts of the parts of all pages, in the order of their numbers."""
    folder = site / "assets/search"
    index = sections(folder / "index.js")
    if "text" in index:
        return index["text"]
    decode = decoder(index["phrases"].split("\x1f"))
    scripts = sorted((folder / "text").iterdir(), key=lambda path: int(path.stem))
    return [decode(coded) for script in scripts for coded in sections(script)[f"text/{script.stem}"]]


def addresses(site):
    """The pages by number."""
    return list(dict.fromkeys(text.split("\n")[0] for text in texts(site)))


def places(site):
    """The divisions that have a page: code, name, and the name's syllables."""
    folder = site / "assets/search"
    index = sections(folder / "index.js")
    pinyin = index["pinyin"] if "pinyin" in index else sections(folder / "pinyin.js")["pinyin"]
    rows = zip(index["places"].split("\n"), pinyin.split("\n"))
    return [(row[:6], row[6:].split(" ")[0], syllables.split(" ")) for row, syllables in rows]
