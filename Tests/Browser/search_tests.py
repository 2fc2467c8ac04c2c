"""The search page, as its users meet it."""

import unittest
import urllib.parse

import search_index
import visible_text
from harness import FROM_DISK, ROOT, SITE, BrowserTest, kinds, looked_at, pages, server

FOLD = visible_text.Fold(ROOT / "Sources/CLexiconData/Tables/traditional.tsv")


class SearchTest(BrowserTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.places = search_index.places(SITE)
        cls.pinyin = cls.places[-1][2]
        cls.site_title = visible_text.site_title(SITE)
        folder = lambda path: path.startswith("briefs/") and path != "briefs/index.html"
        cls.brief = next(filter(folder, search_index.addresses(SITE)))
        cls.headline = visible_text.site_title(SITE, cls.brief).removesuffix(f" · {cls.site_title}")

    def search(self, query="", root=None, **options):
        page = self.window(**options)
        page.goto((root or FROM_DISK) + "search.html" + (f"?q={urllib.parse.quote(query)}" if query else ""))
        return page

    def settle(self, page):
        page.wait_for_function("!document.querySelector('#hits[aria-busy]')")

    def type(self, page, words):
        page.locator("#q").press_sequentially(words)
        self.settle(page)

    def hits(self, page):
        self.settle(page)
        return [link.get_attribute("href") for link in page.query_selector_all("#hits h2 a")]

    def message(self, page):
        self.settle(page)
        return page.inner_text("[role=status]")


class Finding(SearchTest):
    def test_a_headline_finds_its_brief_first_wherever_the_site_stands(self):
        for root in (FROM_DISK, server()):
            page = self.search(self.headline, root)
            self.assertEqual(self.hits(page)[0], self.brief)
            self.assertEqual(page.inner_text("#hits h2 mark >> nth=0"), self.headline)
            page.click("#hits h2 a >> nth=0")
            self.assertEqual(page.url, root + self.brief)

    def test_pages_come_as_one_types(self):
        page = self.search()
        hint = self.message(page)
        self.type(page, self.headline[0])
        self.assertNotEqual(self.message(page), hint)
        self.assertEqual(self.hits(page), [])
        self.type(page, self.headline[1])
        self.assertNotEqual(self.hits(page), [])
        self.assertIn(str(page.evaluate("(query) => briefSearch.find(query).then((pages) => pages.length)", self.headline[:2])), self.message(page))
        self.type(page, "﷐")
        self.assertEqual(self.hits(page), [])
        self.assertIn(self.headline[:2] + "﷐", self.message(page))

    def test_characters_that_are_still_composed_are_not_looked_for(self):
        page = self.search()
        page.evaluate(
            """(words) => {
              const field = document.getElementById("q");
              field.dispatchEvent(new CompositionEvent("compositionstart"));
              field.value = words;
              field.dispatchEvent(new InputEvent("input", { isComposing: true }));
            }""",
            self.headline,
        )
        self.assertEqual(self.hits(page), [])
        page.evaluate("document.getElementById('q').dispatchEvent(new CompositionEvent('compositionend'))")
        self.assertEqual(self.hits(page)[0], self.brief)

    def test_other_forms_of_a_character_find_the_same(self):
        page = self.search()
        find = lambda query: page.evaluate("(query) => briefSearch.find(query)", query)
        self.assertEqual(find("教育"), find("教育"))
        self.assertEqual(find("学校"), find("學校"))
        self.assertEqual(find("2025年"), find("２０２５年"))
        self.assertEqual(find("markdown"), find("ＭarkＤOWN"))
        self.assertEqual(find(" 学校　"), find("学校"))

    def test_a_place_is_found_by_its_pinyin_and_by_its_first_letters(self):
        code, name, syllables = self.places[-1]
        address = f"districts/{code}.html"
        for query in (" ".join(syllables), "".join(syllables), "".join(syllables[:2]), "".join(syllable[0] for syllable in syllables)):
            page = self.search(query)
            self.assertIn(name, page.inner_text("#guesses") if self.hits(page) else "", query)
            page.click(f"#guesses a:text-is('{name}')")
            self.assertEqual(self.hits(page)[0], address)

    def test_words_that_stand_apart_are_found_after_words_that_stand_together(self):
        page = self.search(self.headline[-2:] + " " + self.headline[:2])
        self.assertIn(self.brief, self.hits(page))

    def test_a_figure_leads_to_its_sentence(self):
        page = self.search("校车")
        page.click("#facets a:text-is('数据')")
        self.settle(page)
        links = [link.get_attribute("href") for link in page.query_selector_all("#hits dt a")]
        self.assertNotEqual(links, [])
        for link in links:
            path, anchor = link.split("#")
            self.assertIn(f'id="{anchor}"', (SITE / path).read_text(encoding="utf-8"))


class Address(SearchTest):
    def test_the_address_holds_the_query_and_the_choices(self):
        for root in (FROM_DISK, server()):
            page = self.search(root=root)
            self.type(page, "教育")
            everything = self.message(page)
            page.click("#facets a >> nth=0")
            fewer = self.message(page)
            self.assertNotEqual(fewer, everything)
            address = page.url
            self.assertIn("&", address)
            page.go_back()
            self.assertEqual(self.message(page), everything)
            page.go_forward()
            self.assertEqual(self.message(page), fewer)
            other = self.window()
            other.goto(address)
            self.assertEqual(self.message(other), fewer)
            self.assertEqual(self.hits(other), self.hits(page))
            page.click("#facets .chosen")
            self.assertEqual(self.message(page), everything)

    def test_a_choice_shows_as_many_pages_as_it_says(self):
        page = self.search("教育")
        self.settle(page)
        number = len(page.query_selector_all("#facets li"))
        for index in range(number):
            count = int(page.locator("#facets li").nth(index).locator("small").inner_text())
            page.locator("#facets li a").nth(index).click()
            self.settle(page)
            while page.is_visible("#more-hits"):
                page.click("#more-hits")
                self.settle(page)
            self.assertEqual(len(self.hits(page)), count)
            page.go_back()
            self.settle(page)

    def test_every_page_leads_to_the_search(self):
        for path in filter(visible_text.is_to_be_found, kinds()):
            page = self.window()
            page.goto(FROM_DISK + path)
            page.keyboard.press("/")
            page.keyboard.type("教育")
            page.keyboard.press("Enter")
            page.wait_for_url("**/search.html?q=*")
            self.assertNotEqual(self.hits(page), [])
            page.context.close()


class Keyboard(SearchTest):
    def test_arrows_go_through_the_hits_and_escape_leads_back(self):
        page = self.search("教育")
        self.settle(page)
        focused = lambda: page.evaluate("document.activeElement.id || document.activeElement.getAttribute('href')")
        page.focus("#q")
        links = [link.get_attribute("href") for link in page.query_selector_all("#hits a")]
        page.keyboard.press("ArrowDown")
        self.assertEqual(focused(), links[0])
        page.keyboard.press("ArrowDown")
        self.assertEqual(focused(), links[1])
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        self.assertEqual(focused(), "q")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Escape")
        self.assertEqual(focused(), "q")
        page.keyboard.press("Escape")
        self.assertEqual(page.input_value("#q"), "")
        self.assertEqual(self.hits(page), [])

    def test_more_hits_continue_where_the_list_ended(self):
        page = self.search("教育")
        self.settle(page)
        page.focus("#more-hits")
        page.keyboard.press("Enter")
        page.wait_for_function("document.querySelectorAll('#hits > li').length > 10")
        self.assertTrue(page.evaluate("document.activeElement === document.querySelectorAll('#hits > li')[10].querySelector('a')"))


class Access(SearchTest):
    def test_nothing_bars_the_way(self):
        for scheme, width in (("light", 360), ("light", 1280), ("dark", 768)):
            for query in ("", "教", "教育", "﷐﷐", "".join(self.pinyin)):
                page = self.search(query, server(), width=width, color_scheme=scheme)
                self.settle(page)
                self.assertEqual(self.violations(page), [], (scheme, width, query))
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
                page.context.close()

    def test_without_scripts_all_pages_are_listed(self):
        page = self.search(java_script_enabled=False)
        listed = {link.get_attribute("href") for link in page.query_selector_all("noscript a")}
        for path in [path for path in listed if path.endswith("/index.html")]:
            page.goto(FROM_DISK + path)
            for link in page.query_selector_all("main a"):
                # A link of a drawing has no address of its own, only what its attribute says.
                address = "(link) => new URL(link.getAttribute('href'), location).href.split('#')[0]"
                listed.add(page.evaluate(address, link).removeprefix(FROM_DISK))
        self.assertEqual({path for path in pages() if "/" in path} - listed, set())


class Exactness(SearchTest):
    def test_every_pair_of_characters_finds_the_pages_that_hold_it_and_no_others(self):
        truth = {}
        for path in filter(visible_text.is_to_be_found, pages()):
            text = (SITE / path).read_text(encoding="utf-8")
            for pair in pairs(map(FOLD, visible_text.read(text, self.site_title))):
                truth.setdefault(pair, set()).add(path)
        addresses = search_index.addresses(SITE)
        self.assertEqual(sorted(addresses), sorted(filter(visible_text.is_to_be_found, pages())))
        found = self.search().evaluate(
            """async (pairs) => {
              const found = {};
              for (const pair of pairs) found[pair] = await briefSearch.find(pair);
              return found;
            }""",
            # Of a large site, as many as can be asked for in a minute.
            sorted(truth)[:: 1 + len(truth) // 30_000],
        )
        wrong = {pair: found[pair] for pair in found if {addresses[number] for number in found[pair]} != truth[pair]}
        self.assertEqual(wrong, {})

    def test_what_the_window_shows_is_what_is_searched(self):
        """Style sheets make lines of their own: no pair of characters stands side by side in the HTML alone."""
        window = self.window(bypass_csp=True)
        for path in filter(visible_text.is_to_be_found, looked_at()):
            text = (SITE / path).read_text(encoding="utf-8")
            window.goto(FROM_DISK + path)
            window.evaluate("document.querySelectorAll('details').forEach((folded) => { folded.open = true; })")
            # A status is what a script says of the moment.
            window.add_style_tag(content="[role=status] { display: none !important; }")
            seen = window.evaluate("document.querySelector('main').innerText").splitlines()
            read = visible_text.read(text, self.site_title)[:-1]
            self.assertEqual(pairs(read) ^ pairs(seen), set(), path)


def pairs(lines):
    return {
        "".join(pair)
        for line in lines
        for pair in zip(line, line[1:])
        if not any(character.isspace() for character in pair)
    }


if __name__ == "__main__":
    unittest.main()
