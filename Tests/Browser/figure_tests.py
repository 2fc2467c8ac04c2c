"""Every figure of every page leads in one click to its sentence, in two to its place in the source; every chart has its
table."""

import collections
import functools
import html.parser
import posixpath
import unicodedata
import unittest
import urllib.parse

from harness import FROM_DISK, SITE, BrowserTest, kinds, pages, until

VOID = set("area base br col embed hr img input link meta source track wbr".split())
# What holds a figure and all that is said of it.
ROWS = {"li", "tr", "div"}
Figure = collections.namedtuple("Figure", "text links")


class Reader(html.parser.HTMLParser):
    """The figures of a page, with the links of the row that each stands in or with the one around it."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.open = []
        self.figures = []
        # By id, what stands in the element.
        self.texts = {}
        # By the id of a figure's card, its links.
        self.cards = {}
        self.tables = set()
        # Each with the page of its values: this one, or where the section leads.
        self.charts = []

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            return
        attributes = dict(attributes)
        node = {"tag": tag, "classes": set((attributes.get("class") or "").split()), "text": "", "links": [], "waiting": []}
        node["id"] = attributes.get("id")
        if tag == "a" and attributes.get("href"):
            link = urllib.parse.unquote(posixpath.normpath(posixpath.join(posixpath.dirname(self.path), attributes["href"])))
            if attributes["href"].startswith("#"):
                link = self.path + attributes["href"]
            node["href"] = link
            for one in self.open:
                one["links"].append(link)
        self.open.append(node)

    def handle_data(self, data):
        for node in self.open:
            node["text"] += data

    def handle_endtag(self, tag):
        while self.open:
            node = self.open.pop()
            self.leave(node)
            if node["tag"] == tag:
                break

    def leave(self, node):
        classes = node["classes"]
        if node["id"]:
            self.texts[node["id"]] = node["text"]
            if node["id"].startswith("how-"):
                self.cards[node["id"]] = node["links"]
        if self.is_figure(node):
            around = [one["href"] for one in [node, *reversed(self.open)] if "href" in one]
            row = next((one for one in reversed(self.open) if one["tag"] in ROWS), None)
            if around or row is None:
                self.figures.append(Figure(node["text"], around))
            else:
                row["waiting"].append(node["text"])
        self.figures += [Figure(text, node["links"]) for text in node["waiting"]]
        if "number" in classes and node["tag"] == "td":
            self.tables.update(node["links"])
        if "chart" in classes:
            section = next((one for one in reversed(self.open) if "multiple" in one["classes"]), None)
            self.charts.append((node["links"], section["links"][0] if section else self.path))

    def is_figure(self, node):
        names = [name for one in self.open for name in one["classes"]]
        # How many characters went where is no figure of a text.
        if "account" in names:
            return False
        is_bold = node["tag"] == "b" and ("summary" in names or "quoted" in names)
        return is_bold or bool(node["classes"] & {"value", "amount", "figure"})


@functools.cache
def read(path):
    reader = Reader(path)
    reader.feed((SITE / path).read_text(encoding="utf-8"))
    reader.close()
    return reader


def there(link):
    """What stands where a link leads; None where nothing does."""
    path, _, fragment = link.partition("#")
    return read(path).texts.get(fragment) if path.endswith(".html") else None


def is_sentence(link):
    """Whether a link leads to a sentence of a brief, or to a figure in it."""
    path, _, fragment = link.partition("#")
    return path.startswith("briefs/") and fragment.startswith(("f-", "s-")) and there(link) is not None


def letters(text):
    return [letter for letter in unicodedata.normalize("NFKC", text) if letter.isalnum()]


class Figures(unittest.TestCase):
    maxDiff = None

    def test_every_figure_leads_to_its_sentence(self):
        count = 0
        for path in pages():
            for figure in read(path).figures:
                count += 1
                # In its brief a figure stands in its sentence, and leads to its card.
                is_mark = any(link.startswith(path + "#how-") and there(link) is not None for link in figure.links)
                if not is_mark and not any(map(is_sentence, figure.links)):
                    self.fail(f"{path}: {figure.text} leads to {figure.links}")
        self.assertEqual(count > 0, any(read(path).cards for path in pages()))

    def test_every_sentence_leads_to_its_place_in_the_source(self):
        for path in pages():
            if not path.startswith("briefs/"):
                continue
            figures = [name for name in read(path).texts if name.startswith("f-")]
            for name in figures:
                with self.subTest(page=path, figure=name):
                    links = read(path).cards["how-" + name.removeprefix("f-")]
                    places = [link for link in links if link.startswith("sources/")]
                    self.assertEqual(len(places), 1)
                    # The number as it was printed, wherever the text was broken.
                    printed = letters(there(places[0]) or "")
                    self.assertTrue(printed)
                    self.assertEqual(set(printed) - set(letters(read(path).texts[name])), set())

    def test_every_chart_has_its_table(self):
        charts = 0
        for path in pages():
            for links, values in read(path).charts:
                charts += 1
                page = values.partition("#")[0]
                stem = page.removesuffix(".html")
                tables = [one for one in pages() if one == page or one.startswith(stem + "-")]
                with self.subTest(page=path, table=page):
                    figures = {link for link in links if "#f-" in link}
                    self.assertTrue(figures)
                    self.assertEqual(figures - set().union(*(read(one).tables for one in tables)), set())
        self.assertEqual(charts > 0, any(path.startswith("indicators/") and read(path).tables for path in pages()))


class Clicks(BrowserTest):
    def test_two_clicks_lead_from_any_page_to_the_place_in_the_source(self):
        for path in kinds():
            window = self.window(reduced_motion="reduce")
            window.goto(FROM_DISK + path)
            first = window.locator("main a[href*='#f-']:not([href^='#']):visible, main .figures a[href^='#f-']:visible").first
            if first.count() == 0:
                continue
            with self.subTest(page=path):
                is_here = first.get_attribute("href").startswith("#")
                # A bar is no box: its middle is empty.
                first.press("Enter")
                until(window, "document.querySelector('.sentence :target')")
                until(window, IN_SIGHT)
                # From the box of a brief the way is shorter still.
                row = ".box dt small" if is_here else ".figure-cards > .shown > p:last-child"
                until(window, "document.querySelector(argument)", row)
                ways = window.locator(f"{row} a:visible")
                way = next(one for one in ways.all() if "/sources/" in one.get_attribute("href"))
                way.click()
                until(window, "document.querySelector('.raw :target')")
                until(window, IN_SIGHT)
            window.context.close()


IN_SIGHT = """[document.querySelector(":target").getBoundingClientRect()].every((box) =>
  box.height > 0 && box.top >= 0 && box.bottom <= innerHeight)"""


if __name__ == "__main__":
    unittest.main()
