"""The text that a reader sees on a page, read from its HTML without any of the site's own code."""

import html.parser
import re

INLINE = set("a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var".split())
UNSEEN = set("script style template noscript desc".split())
VOID = set("area base br col embed hr img input link meta source track wbr".split())


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.lines = [""]
        self.title = ""

    def handle_starttag(self, tag, attributes):
        if tag not in INLINE:
            self.lines.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in INLINE:
            self.lines.append("")
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        if "title" in self.open and "main" not in self.open:
            self.title += data
        elif "main" in self.open and not UNSEEN & set(self.open) and "title" not in self.open:
            self.lines[-1] += data


def read(page, site_title):
    """The lines of `<main>`, and of the window's title without the site's name; blanks are one blank."""
    reader = Reader()
    reader.feed(page)
    lines = reader.lines + [reader.title.removesuffix(" · " + site_title)]
    folded = (re.sub(r"\s+", " ", line).strip() for line in lines)
    return [line for line in folded if line]


def site_title(site, path="index.html"):
    """The title of a page's window; of the first page, the name of the site."""
    page = (site / path).read_text(encoding="utf-8")
    return html.unescape(page.split("<title>")[1].split("</title>")[0])


def is_to_be_found(path):
    """Whether the search looks into a page: all but itself and the page for addresses that there are none of."""
    return path not in ("404.html", "search.html")


class Fold:
    """As the search compares text: traditional characters as simplified, full-width as half-width, capitals as small."""

    def __init__(self, table):
        self.characters = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
        for row in table.read_text(encoding="utf-8").splitlines():
            simplified, tab, others = row.partition("\t")
            if tab and not row.startswith("#") and len(simplified) == 1:
                self.characters.update(dict.fromkeys(others, simplified))
        self.characters = str.maketrans(self.characters)

    def __call__(self, text):
        folded = text.translate(self.characters)
        return "".join(character.lower() if character.isascii() else character for character in folded)
