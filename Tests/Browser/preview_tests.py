"""The preview in Chromium: what is saved is seen, what is wrong is told, and nothing else of the disk is given away."""

import os
import pathlib
import shutil
import signal
import socket
import tempfile
import time
import unittest

from harness import ROOT, SITE, until
from preview import PROGRAM, Draft, Preview, window
from tricks import Tricks

SEED = "000_3e9b2eba80fd9a2a.txt"
# The text of the panel that tells what is wrong; null where there is none.
PANEL = "([...document.documentElement.children].map((one) => one.shadowRoot?.textContent).find(Boolean) ?? null)"


@unittest.skipUnless(SITE == ROOT / "site", "the preview makes a site of its own")
class PreviewTest(unittest.TestCase):
    options = ()

    def setUp(self):
        self.preview = Preview(ROOT / "seeds", *self.options)
        self.addCleanup(lambda: self.preview.close())
        self.preview.line_with("briefs")

    def open(self, path=""):
        page = window(self)
        page.goto(self.preview.address + path)
        return page


class Changes(PreviewTest):
    def test_a_page_that_changes_keeps_its_place(self):
        draft = Draft(self.preview, SEED)
        draft.save()
        self.preview.line_with(SEED)
        page = self.open(draft.address().removeprefix(self.preview.address))
        page.evaluate("scrollTo(0, 700)")
        draft.save()
        until(page, "document.body?.innerText.includes(argument)", draft.words)
        until(page, "scrollY === 700")

    def test_a_page_that_stays_the_same_is_left_alone(self):
        page = self.open("about.html")
        page.evaluate("window.isOld = true")
        Draft(self.preview, SEED).save()
        self.preview.line_with(SEED)
        time.sleep(0.5)
        self.assertTrue(page.evaluate("window.isOld"))

    def test_what_is_wrong_is_told_over_the_last_good_page_until_it_is_mended(self):
        page = self.open()
        before = page.inner_text("main")
        sidecar = self.preview.texts / SEED.replace(".txt", ".yml")
        sidecar.write_text("who: 王\nplaces: 峄城区\n", encoding="utf-8")
        until(page, f"{PANEL}?.includes('texts/{sidecar.name}:2:1')")
        self.assertIn("places", page.evaluate(PANEL))
        self.assertEqual(page.inner_text("main"), before)
        sidecar.write_text("who: 王\nplace: 峄城区\n", encoding="utf-8")
        until(page, f"{PANEL} === null")

    def test_settings_and_pages_that_come_and_go_are_heeded(self):
        page = self.open("briefs/index.html")
        (self.preview.texts / "site.yml").write_text("title: 另一个名字\n", encoding="utf-8")
        until(page, "document.title.includes('另一个名字')")
        text = (self.preview.texts / SEED).read_text(encoding="utf-8")
        cards = page.locator("main li").count()
        (self.preview.texts / SEED).unlink()
        until(page, "document.querySelectorAll('main li').length !== argument", cards)
        self.preview.save(SEED, text)
        until(page, "document.querySelectorAll('main li').length === argument", cards)

    def test_a_folder_of_texts_that_is_gone_may_come_back(self):
        page = self.open()
        away = self.preview.texts.rename(self.preview.folder / "away")
        until(page, f"{PANEL}?.includes('is not there')")
        away.rename(self.preview.texts)
        until(page, f"{PANEL} === null")

    def test_the_published_files_know_nothing_of_the_preview(self):
        self.open()
        for path in self.preview.site.rglob("*"):
            if path.is_file():
                self.assertNotIn(b".briefgen/reload", path.read_bytes(), path.name)

    def test_pages_work_as_they_are_published(self):
        page = window(self)
        complaints = []
        page.on("console", lambda message: complaints.append(message.text) if message.type != "info" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        for path in ("", "search.html?q=%E5%AD%A6%E6%A0%A1", "compare.html", "about.html"):
            page.goto(self.preview.address + path, wait_until="load")
        until(page, "document.readyState === 'complete'")
        self.assertEqual(complaints, [])


class FirstBuild(unittest.TestCase):
    def test_without_texts_there_is_a_page_that_says_so_and_waits(self):
        with tempfile.TemporaryDirectory() as empty:
            preview = Preview(empty)
        self.addCleanup(preview.close)
        page = window(self)
        page.goto(preview.address)
        until(page, f"{PANEL}?.includes('holds no texts')")
        shutil.copy(ROOT / "seeds" / SEED, preview.texts / SEED)
        until(page, "document.querySelectorAll('main li').length > 0")
        self.assertIsNone(page.evaluate(PANEL))


class Ending(PreviewTest):
    def test_ctrl_c_ends_it_well_and_frees_its_port(self):
        port = self.preview.port
        self.assertEqual(self.preview.stop(), 0)
        with socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            other.bind(("127.0.0.1", port))
        self.preview.start("--port", str(port))
        self.assertEqual(self.preview.port, port)
        self.assertEqual(self.preview.stop(signal.SIGTERM), 0)


class SubPath(PreviewTest):
    options = ("--base", "/some/where/")

    def test_under_a_path_pages_find_each_other_and_hear_of_changes(self):
        self.assertTrue(self.preview.address.endswith("/some/where/"))
        page = window(self)
        page.goto(self.preview.address.removesuffix("some/where/"))
        self.assertEqual(page.url, self.preview.address)
        page.click("nav a[href='briefs/index.html']")
        (self.preview.texts / "site.yml").write_text("title: 另一个名字\n", encoding="utf-8")
        until(page, "document.title.includes('另一个名字')")


class Requests(PreviewTest):
    def test_no_trick_gives_anything_away_or_stops_it(self):
        tricks = Tricks(self.preview)
        self.addCleanup(tricks.close)
        tricks.play(600)
        self.assertEqual(tricks.leaks, [])


class Package(unittest.TestCase):
    """The program in a package of its own, whose compiler is a script."""

    def setUp(self):
        self.package = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-package-"))
        self.addCleanup(shutil.rmtree, self.package)
        self.program = self.package / ".build/some-platform/release/briefgen"
        self.program.parent.mkdir(parents=True)
        shutil.copy(PROGRAM, self.program)
        (self.package / "Package.swift").touch()
        (self.package / "Sources").mkdir()
        shutil.copytree(ROOT / "Templates/Assets/Files", self.package / "Templates/Assets/Files")
        tools = self.package / "tools"
        tools.mkdir()
        self.compiler = tools / "swift"
        self.compile_by("true")
        self.preview = Preview(
            ROOT / "seeds", program=self.program, environment={"PATH": f"{tools}:{os.environ['PATH']}"})
        self.addCleanup(self.preview.close)
        self.preview.line_with("briefs")

    def compile_by(self, commands):
        self.compiler.write_text(f"#!/bin/sh\n{commands}\n")
        self.compiler.chmod(0o755)

    def test_a_style_sheet_is_put_in_place_without_loading_the_page_anew(self):
        page = window(self)
        page.goto(self.preview.address)
        self.assertFalse(page.evaluate(PANEL))
        page.evaluate("window.isOld = true")
        with (self.package / "Templates/Assets/Files/site.css").open("a") as sheet:
            sheet.write("\nh1 { color: rgb(1, 2, 3) }\n")
        until(page, "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'")
        self.assertTrue(page.evaluate("window.isOld"))
        until(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1")
        self.assertNotIn("rgb(1, 2, 3)", (self.preview.site / "assets/site.css").read_text(encoding="utf-8"))

    def test_an_error_of_the_compiler_is_told_and_a_new_program_takes_over(self):
        page = window(self)
        page.goto(self.preview.address)
        template = self.package / "Templates/Home.swift"
        self.compile_by(f"echo \"{template}:3:7: error: cannot find 'x' in scope\"; exit 1")
        template.write_text("x")
        until(page, f"{PANEL}?.includes('Templates/Home.swift:3:7')")
        self.assertIn("cannot find 'x' in scope", page.evaluate(PANEL))

        self.compile_by(f"cp {PROGRAM} {self.program}.new && mv {self.program}.new {self.program}")
        template.write_text("y")
        line = self.preview.line_with("http://")
        self.assertIn(self.preview.address, line)
        self.assertNotIn("taken", line)
        until(page, f"{PANEL} === null")
        (self.preview.texts / "site.yml").write_text("title: 另一个名字\n", encoding="utf-8")
        until(page, "document.title.includes('另一个名字')")
        self.assertEqual(self.preview.stop(), 0)
