"""Measures the search of a large site, whose folder the variable SITE names.

Draws strings of 2 to 12 characters from the text of the site, the same at every run, asks for each in a window of its
own, and compares what is found with what the pages say.
"""

import json
import os
import random
import statistics
import sys

import search_index
import visible_text
from bare_browser import BareBrowser
from harness import FROM_DISK, ROOT, SITE, BrowserTest, pages

# In bytes, what one answer may take besides the page.
MOST_FETCHED = 300_000
# Types a text; the milliseconds until the hits are there.
ANSWER = """(query) => new Promise((resolve) => {
  const list = document.getElementById("hits");
  const field = document.getElementById("q");
  const start = performance.now();
  new MutationObserver(() => {
    if (!list.hasAttribute("aria-busy")) resolve(performance.now() - start);
  }).observe(list, { attributes: true });
  field.value = query;
  field.dispatchEvent(new InputEvent("input"));
})"""
FOLD = visible_text.Fold(ROOT / "Sources/CLexiconData/Tables/traditional.tsv")


def percent(part, whole):
    return f"{part / 1e6:.1f} MB, {100 * part / whole:.1f} in 100"


class Scale(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.bare = cls.enterClassContext(BareBrowser())

    def runTest(self):
        number = int(os.environ.get("QUERIES", 2000))
        lines, visible, of_briefs = self.texts()
        random.seed(1)
        queries = list(self.draw(lines, number))
        folded = {path: "\n".join(map(FOLD, text)) for path, text in lines.items()}
        size = sum(path.stat().st_size for path in (SITE / "assets/search").rglob("*.js"))
        texts = sum(path.stat().st_size for path in (SITE / "assets/search/text").rglob("*.js"))
        print(f"pages {len(lines)}, text {visible / 1e6:.1f} MB, of it on pages of briefs {of_briefs / 1e6:.1f} MB")
        print(f"index {percent(size, visible)} of the text; without the text it keeps {percent(size - texts, visible)}")
        order = search_index.addresses(SITE)
        loads, times, missed, wrong, shown = [], [], [], [], 0
        for query in queries:
            wanted = FOLD(query)
            truth = {path for path, text in folded.items() if wanted in text}
            found, hits, load, time = self.ask(query)
            missed += [(query, path) for path in truth - {order[page] for page in found}]
            wrong += [(query, path) for path in hits if path not in truth]
            shown += len(hits)
            loads.append(load)
            times.append(time)
        print(f"strings {len(queries)}, pages missed {len(missed)}, hits shown {shown}, of them wrong {len(wrong)}")
        print(
            f"bytes fetched for one: median {statistics.median(loads):.0f}, most {max(loads)},"
            f" above {MOST_FETCHED:,} {sum(load > MOST_FETCHED for load in loads)} times"
        )
        print("most for", [queries[index] for index in sorted(range(len(loads)), key=lambda index: -loads[index])[:5]])
        print(f"milliseconds: median {statistics.median(times):.1f}, 95th {sorted(times)[len(times) * 95 // 100]:.1f}, most {max(times):.1f}")
        above = [query for query, load in zip(queries, loads) if load > MOST_FETCHED]
        self.assertEqual((missed[:5], wrong[:5], above[:5]), ([], [], []))

    def texts(self):
        title = visible_text.site_title(SITE)
        lines, visible, of_briefs = {}, 0, 0
        for path in pages():
            page = (SITE / path).read_text(encoding="utf-8")
            if visible_text.is_to_be_found(path):
                lines[path] = visible_text.read(page, title)
                length = sum(len(line.encode()) + 1 for line in lines[path])
                visible += length
                of_briefs += length if path.startswith("briefs/") and path != "briefs/index.html" else 0
        return lines, visible, of_briefs

    def draw(self, lines, number):
        paths = sorted(lines)
        while number:
            line = random.choice(lines[random.choice(paths)])
            length = random.randint(2, 12)
            if len(line) < length:
                continue
            start = random.randint(0, len(line) - length)
            query = line[start : start + length]
            if query == query.strip():
                number -= 1
                yield query

    def ask(self, query):
        page = self.window()
        loads = []
        page.goto(FROM_DISK + "search.html")
        page.on("request", lambda request: loads.append(request.url))
        page.evaluate(ANSWER, query)
        hits = page.evaluate("[...document.querySelectorAll('#hits h2 a')].map((link) => link.getAttribute('href'))")
        size = sum((SITE / url.removeprefix(FROM_DISK)).stat().st_size for url in loads)
        found = page.evaluate("(query) => briefSearch.find(query)", query)
        page.context.close()
        time = self.bare.evaluate(FROM_DISK + "search.html", f"({ANSWER})({json.dumps(query)})")
        return found, hits, size, time


if __name__ == "__main__":
    import unittest

    unittest.main(argv=sys.argv[:1])
