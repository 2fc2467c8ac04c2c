"""Draws the PNG icons that are embedded: what favicon.svg shows, in as many colours as it has.

Run it when favicon.svg changes. A palette keeps the files small, and lets the program put another accent in place of the
site's own without drawing anew: every entry that is the accent is one colour, more or less of it where corners are round.
"""

import pathlib
import re
import struct
import zlib

from playwright.sync_api import sync_playwright

from harness import CHROMIUM, ROOT

FILES = ROOT / "Templates" / "Assets" / "Files"
# The side in pixels, and for systems that cut icons to a shape of theirs what of the drawing fills the square: a maskable
# icon has all that matters within the circle of four fifths of its side (W3C, Web Application Manifest, purpose).
ICONS = {
    "icon-180.png": (180, "0 0 32 32"),
    "icon-192.png": (192, None),
    "icon-512.png": (512, None),
    "icon-maskable-512.png": (512, "-4 -4 40 40"),
}
SHADES = 7


def drawing():
    return (FILES / "favicon.svg").read_text(encoding="utf-8")


def pixels(page, svg, side):
    """Red, green, blue and alpha of each pixel, as the browser draws the picture."""
    flat = page.evaluate(
        """async ([svg, side]) => {
          const image = new Image(side, side);
          image.src = "data:image/svg+xml," + encodeURIComponent(svg);
          await image.decode();
          const canvas = new OffscreenCanvas(side, side).getContext("2d");
          canvas.drawImage(image, 0, 0, side, side);
          return [...canvas.getImageData(0, 0, side, side).data];
        }""",
        [svg, side],
    )
    return list(zip(*[iter(flat)] * 4))


def png(side, indices, palette, alphas):
    """A picture of a palette of sixteen colours (PNG, third edition, 11.2 and 11.3.1.1)."""
    rows = bytearray()
    for top in range(0, side * side, side):
        row = indices[top : top + side]
        rows += b"\0" + bytes(left << 4 | right for left, right in zip(row[::2], row[1::2]))
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", side, side, 4, 3, 0, 0, 0)),
        (b"PLTE", b"".join(palette)),
        (b"tRNS", bytes(alphas)),
        (b"IDAT", zlib.compress(bytes(rows), 9)),
        (b"IEND", b""),
    ]
    packed = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def icon(page, side, box):
    # Straight edges fall on whole pixels, so that there are no colours between.
    svg = drawing().replace("<path", '<path shape-rendering="crispEdges"')
    if box:
        svg = svg.replace("0 0 32 32", box).replace('width="32" height="32" rx="6"', 'x="-4" y="-4" width="40" height="40"')
    ground, *others = (bytes.fromhex(colour) for colour in re.findall(r'fill="#(\w+)"', svg))
    indices = [
        SHADES + 1 + others.index(bytes(colour)) if bytes(colour) in others else round(alpha * SHADES / 255)
        for *colour, alpha in pixels(page, svg, side)
    ]
    return png(side, indices, [ground] * (SHADES + 1) + others, [round(shade * 255 / SHADES) for shade in range(SHADES + 1)])


if __name__ == "__main__":
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for name, (side, box) in ICONS.items():
            (FILES / name).write_bytes(icon(page, side, box))
        browser.close()
