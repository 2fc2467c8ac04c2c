"""What a preview does over a long time and with many briefs; it takes its time."""

import os
import pathlib
import statistics
import time
import unittest

from harness import ROOT
from preview import PATIENCE, Draft, Preview, loads, median_within, saves_to_paint
from tricks import Tricks

# A folder of a thousand texts.
TEXTS = pathlib.Path(os.environ.get("TEXTS", ROOT / ".build/browser/thousand/texts"))
SEED = "000_3e9b2eba80fd9a2a.txt"


class Seven(unittest.TestCase):
    """Times hold on a machine that does nothing else."""

    def setUp(self):
        self.preview = Preview(ROOT / "seeds")
        self.addCleanup(self.preview.close)
        self.preview.line_with("briefs")

    def test_a_change_is_seen_at_once(self):
        draft = Draft(self.preview, SEED)
        measure = lambda: saves_to_paint(self, draft)
        self.assertLessEqual(median_within(150, measure, "from save to paint, 7 briefs"), 150)

    def test_a_page_loads_at_once(self):
        for path in ("", "briefs/index.html"):
            measure = lambda: loads(self, self.preview.address + path)
            self.assertLessEqual(median_within(50, measure, f"loading {path or 'index.html'}"), 50)


class Thousand(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.preview = Preview(TEXTS)
        cls.addClassCleanup(cls.preview.close)
        cls.preview.line_with("briefs")

    def test_a_change_is_seen_at_once(self):
        draft = Draft(self.preview, "500.txt")
        measure = lambda: saves_to_paint(self, draft)
        self.assertLessEqual(median_within(400, measure, "from save to paint, 1,000 texts"), 400)

    def test_a_page_loads_at_once(self):
        brief = sorted((self.preview.site / "briefs").glob("*.html"))[500].name
        measure = lambda: loads(self, f"{self.preview.address}briefs/{brief}")
        self.assertLessEqual(median_within(50, measure, "loading a brief of 1,000"), 50)


class LongRun(unittest.TestCase):
    def setUp(self):
        self.preview = Preview(ROOT / "seeds")
        self.addCleanup(self.preview.close)
        self.preview.line_with("briefs")

    def test_ten_thousand_tricks_give_nothing_away_and_do_not_stop_it(self):
        tricks = Tricks(self.preview)
        self.addCleanup(tricks.close)
        begin = time.monotonic()
        tricks.play(10_000)
        print(f"10,000 tricks: {len(tricks.leaks)} leaks, {time.monotonic() - begin:.0f} s", flush=True)
        self.assertEqual(tricks.leaks, [])

    def test_memory_stays_the_same_over_500_rebuilds(self):
        draft = Draft(self.preview, SEED)
        memory = []
        for _ in range(500):
            draft.save()
            self.preview.line_with(f"{SEED}: ")
            memory.append(self.preview.memory())
        early, late = statistics.median(memory[50:100]), statistics.median(memory[-50:])
        print(f"memory after 50 to 100 rebuilds {early:.1f} MB, after 450 to 500 {late:.1f} MB", flush=True)
        self.assertLessEqual(late, early * 1.1 + 2)


if __name__ == "__main__":
    unittest.main()
