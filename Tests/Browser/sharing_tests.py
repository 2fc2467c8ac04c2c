"""What others make of the site: systems that put it among their programs, and places where its pages are shared."""

import json
import re
import unittest
import xml.etree.ElementTree as XML

from harness import FROM_DISK, SITE, BrowserTest, looked_at, pages, server

CARDS = sorted(path.relative_to(SITE).as_posix() for path in SITE.glob("cards/**/*.svg"))
WIDTH, HEIGHT, MARGIN = 1200, 630, 80


def said(path, pattern):
    return re.findall(pattern, (SITE / path).read_text(encoding="utf-8"))


class Manifest(BrowserTest):
    def test_a_browser_finds_nothing_wrong_with_it(self):
        window = self.window()
        for path in ("index.html", "districts/index.html"):
            window.goto(server() + path)
            found = window.context.new_cdp_session(window).send("Page.getAppManifest")
            self.assertEqual(found["url"], server() + "site.webmanifest")
            self.assertEqual(found["errors"], [])
            self.assertEqual(found["manifest"]["startUrl"], server() + "index.html")
            self.assertEqual(found["manifest"]["scope"], server())

    def test_no_page_from_a_disk_asks_for_it(self):
        window = self.window()
        asked = []
        window.on("request", lambda request: asked.append(request.url))
        window.goto(FROM_DISK + "index.html")
        window.wait_for_timeout(200)
        self.assertEqual([url for url in asked if url.endswith(".webmanifest")], [])

    def test_icons_have_their_sizes_and_are_one_drawing(self):
        window = self.window()
        window.goto(server() + "index.html")
        manifest = json.loads((SITE / "site.webmanifest").read_text(encoding="utf-8"))
        icons = {icon["src"]: icon["sizes"] for icon in manifest["icons"]}
        self.assertIn("maskable", [icon["purpose"] for icon in manifest["icons"]])
        touch = window.get_attribute("link[rel=apple-touch-icon]", "href")
        for path, size in (icons | {touch: "180x180"}).items():
            found = window.evaluate(COLOURS, path)
            with self.subTest(icon=path):
                self.assertEqual(found["size"], size)
                self.assertEqual(found["seen"], window.evaluate(COLOURS, "assets/favicon.svg")["seen"])


# The size of a picture, and what is seen in the middle of the ground, of its three lines and of the figure.
COLOURS = """async (path) => {
  const image = new Image();
  image.src = path;
  await image.decode();
  const canvas = new OffscreenCanvas(320, 320).getContext("2d", { willReadFrequently: true });
  canvas.drawImage(image, 0, 0, 320, 320);
  const colour = (x, y) => [...canvas.getImageData(x, y, 1, 1).data].join();
  return {
    size: `${image.naturalWidth}x${image.naturalHeight}`,
    seen: [[160, 20], [160, 90], [110, 160], [210, 160], [110, 230]].map(([x, y]) => colour(x, y)),
  };
}"""


@unittest.skipUnless(CARDS, "the site does not say where it is hosted")
class Cards(BrowserTest):
    def test_every_page_names_one_that_is_there(self):
        root = json.loads((SITE / "feed.json").read_text(encoding="utf-8"))["feed_url"].removesuffix("feed.json")
        named = set()
        for path in pages():
            if path == "404.html":
                continue
            (card,) = said(path, r'<meta property="og:image" content="([^"]*)">')
            self.assertTrue(card.startswith(root), path)
            named.add(card.removeprefix(root))
        self.assertEqual(sorted(named), CARDS)

    def test_each_is_xml_and_holds_no_text_beyond_its_frame(self):
        window = self.window(width=WIDTH, height=HEIGHT)
        for path in CARDS if len(CARDS) <= 300 else CARDS[:: len(CARDS) // 300]:
            picture = XML.parse(SITE / path).getroot()
            window.goto(FROM_DISK + path)
            boxes = window.evaluate(
                """[...document.querySelectorAll("text")].map((text) => {
                  const { x, y, width, height } = text.getBBox();
                  return { words: text.textContent, line: text.getAttribute("y"), x, y, right: x + width, bottom: y + height };
                }).sort((one, other) => one.line - other.line || one.x - other.x)"""
            )
            with self.subTest(card=path):
                self.assertEqual((picture.get("width"), picture.get("height")), (str(WIDTH), str(HEIGHT)))
                self.assertGreater(len(boxes), 1)
                for box in boxes:
                    # A letter may reach a little beyond where it begins (J).
                    self.assertTrue(box["x"] >= MARGIN - 8 and box["right"] <= WIDTH - MARGIN + 1, box)
                    self.assertTrue(box["y"] >= 0 and box["bottom"] <= HEIGHT, box)
                for left, right in zip(boxes, boxes[1:]):
                    if left["line"] == right["line"]:
                        self.assertLess(left["right"], right["x"])


if __name__ == "__main__":
    unittest.main()
