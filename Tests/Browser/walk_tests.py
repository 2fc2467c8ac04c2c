"""A reader without a mouse compares places, opens a figure's card and puts a table in order."""

import unittest
import urllib.parse

from harness import FROM_DISK, BrowserTest, kinds, until


class Comparing(BrowserTest):
    def compare(self, query=""):
        path = max((path for path in kinds() if path.startswith("compare")), key=lambda path: path.count("/"))
        window = self.window(height=2000)
        window.goto(FROM_DISK + path + query)
        if not window.query_selector("#choices"):
            self.skipTest("nothing to compare")
        return window

    def shown(self, window):
        """What stands in the tables: (place, indicators) of each row."""
        return window.evaluate(
            """() => [...document.querySelectorAll(".compared tr[data-place]")].filter((row) => row.checkVisibility())
              .map((row) => [row.dataset.place, [...row.cells].filter((cell, column) =>
                column > 0 && cell.checkVisibility() && cell.textContent.trim()).length])"""
        )

    def query(self, window):
        return urllib.parse.parse_qs(window.evaluate("location.search.slice(1)"))

    def test_a_theme_is_chosen_and_stays_in_the_address(self):
        window = self.compare()
        everything = self.shown(window)
        window.focus("#theme")
        window.keyboard.press("ArrowDown")
        theme = window.input_value("#theme")
        self.assertTrue(theme)
        self.assertEqual(self.query(window), {"theme": [theme]})
        self.assertEqual(window.locator(".compared:visible").count(), 1)
        window.reload()
        self.assertEqual((window.input_value("#theme"), window.locator(".compared:visible").count()), (theme, 1))
        window.go_back()
        until(window, "!location.search")
        self.assertEqual(self.shown(window), everything)

    def test_places_are_picked_and_let_go(self):
        window = self.compare()
        everything = self.shown(window)
        window.focus("#choices summary")
        window.keyboard.press("Enter")
        window.keyboard.press("Tab")
        window.keyboard.press("Space")
        place = window.evaluate("document.activeElement.value")
        self.assertEqual(self.query(window), {"place": [place]})
        self.assertEqual({row[0] for row in self.shown(window)}, {place})
        self.assertNotIn(0, [row[1] for row in self.shown(window)])
        window.focus("#choices [type=reset]")
        window.keyboard.press("Enter")
        until(window, "!location.search")
        self.assertEqual(self.shown(window), everything)

    def test_what_one_place_alone_tells_can_be_left_out(self):
        window = self.compare()
        window.focus("[name=shared]")
        window.keyboard.press("Space")
        self.assertEqual(self.query(window), {"shared": ["1"]})
        alone = window.evaluate(
            """() => [...document.querySelectorAll(".compared table")].filter((table) => table.checkVisibility()).flatMap((table) =>
              [...table.tHead.rows[0].cells].filter((head, column) => column > 0 && head.checkVisibility()
                && ![...table.tBodies].some((body) => [...body.rows].filter((row) => row.dataset.place
                  && row.checkVisibility() && row.cells[column].textContent.trim()).length > 1)).map((head) => head.textContent))"""
        )
        self.assertEqual(alone, [])
        self.assertNotIn(0, [row[1] for row in self.shown(window)])
        shown = self.shown(window)
        self.assertEqual(self.shown(self.compare("?shared=1")), shown)


class Cards(BrowserTest):
    def test_a_mark_opens_its_card_and_escape_leads_back(self):
        for path in kinds():
            if not path.startswith("briefs/"):
                continue
            window = self.window(reduced_motion="reduce")
            window.goto(FROM_DISK + path)
            mark = window.locator(".text .figure").first
            if mark.count() == 0:
                continue
            card = "#" + mark.get_attribute("href").removeprefix("#")
            with self.subTest(page=path):
                mark.focus()
                window.keyboard.press("Enter")
                until(window, "document.activeElement === document.querySelector(argument)", card)
                self.assertTrue(window.is_visible(card))
                window.keyboard.press("Tab")
                self.assertTrue(window.evaluate("name => document.activeElement.closest(name) !== null", card))
                window.keyboard.press("Escape")
                self.assertFalse(window.is_visible(card))
                self.assertEqual(window.evaluate("document.activeElement.id"), mark.get_attribute("id"))
            window.context.close()

    def test_a_card_stands_beside_the_sentence_that_was_asked_for_until_it_is_let_go(self):
        for path in kinds():
            if not path.startswith("briefs/"):
                continue
            for leave in (lambda window: window.keyboard.press("Escape"), lambda window: window.click(".shown .close")):
                window = self.window(reduced_motion="reduce")
                window.goto(FROM_DISK + path)
                mark = window.locator(".text .figure").first
                if mark.count():
                    name = mark.get_attribute("id")
                    window.goto("about:blank")
                    window.goto(f"{FROM_DISK}{path}#{name}")
                    with self.subTest(page=path):
                        self.assertEqual(window.locator(".figure-cards > :visible").count(), 1)
                        leave(window)
                        self.assertEqual(window.locator(".figure-cards > :visible").count(), 0)
                        self.assertTrue(window.is_visible(f"#{name}"))
                window.context.close()


class Order(BrowserTest):
    def test_a_table_is_put_in_order_by_its_numbers(self):
        for path in kinds():
            if not path.startswith("indicators/") or path.endswith("index.html"):
                continue
            window = self.window()
            window.goto(FROM_DISK + path)
            head = window.locator("[data-sort=number] button").first
            if head.count() == 0:
                continue
            values = """() => [...document.querySelector(".observations tbody").rows].map((row) => Number(row.cells[1].dataset.key))"""
            before = window.evaluate(values)
            with self.subTest(page=path):
                head.press("Enter")
                self.assertEqual(window.evaluate(values), sorted(before, reverse=True))
                head.press("Enter")
                self.assertEqual(window.evaluate(values), sorted(before))
            window.context.close()


if __name__ == "__main__":
    unittest.main()
