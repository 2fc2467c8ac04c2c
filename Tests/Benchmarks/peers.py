"""Times whole builds beside Hugo, which renders the same briefs already extracted, and beside a plain copy of the output.

    peers.py BRIEFGEN BENCHMARKS HUGO COUNT...

Every tool works in one folder in memory where there is one (/dev/shm), in one run, one after another.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

BASE = "/dev/shm" if os.path.isdir("/dev/shm") else None

CONFIG = """
baseURL = "https://example.org/"
title = "briefs"
uglyURLs = true
disableKinds = ["RSS", "sitemap"]
[taxonomies]
district = "districts"
theme = "topics"
"""

# What a brief's page shows: its figures by theme with their sentence, its text, its source.
SINGLE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<nav>{{ range .GetTerms "districts" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}
{{ range .GetTerms "topics" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</nav>
<h1>{{ .Title }}</h1>
{{ $themes := dict }}
{{ range .Params.facts }}{{ $id := .theme | default "other" }}
{{ $themes = merge $themes (dict $id (append . (index $themes $id | default slice))) }}{{ end }}
{{ range $id, $facts := $themes }}<section><h2>{{ $id }}</h2><dl>
{{ range $facts }}<div><dt><a href="#f-{{ .id }}">{{ .label }}</a></dt><dd><b>{{ .valueText }}</b>{{ .unit }}
{{ with .period }}{{ . }}{{ end }}</dd></div>
{{ end }}</dl></section>{{ end }}
<article>{{ .Content }}</article>
{{ range .Params.facts }}<section id="f-{{ .id }}"><h3>{{ .label }} {{ .valueText }}{{ .unit }}</h3>
<blockquote>{{ .sentence }}</blockquote><p>{{ .reading.rule }}, {{ .reading.confidence }}</p></section>
{{ end }}
<footer>{{ .Params.origin.source }}</footer></body></html>
"""

LIST = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ len (.Params.facts | default slice) }}</li>
{{ end }}</ul></body></html>
"""


def main():
    briefgen, benchmarks, hugo, *counts = sys.argv[1:]
    print(f"{'texts':>6} {'':28}{'wall s':>8}{'CPU s':>8}{'MB':>7}{'files':>8}{'MB out':>8}")
    for count in counts:
        with tempfile.TemporaryDirectory(dir=BASE) as folder:
            compare(int(count), pathlib.Path(folder), briefgen, benchmarks, hugo)


def compare(count, folder, briefgen, benchmarks, hugo):
    texts, site = folder / "texts", folder / "site"
    subprocess.run([benchmarks, "--texts", str(count), "--write", texts], check=True, stdout=subprocess.DEVNULL)
    build = [briefgen, "build", "--quiet", "--input", texts, "--output", site]
    row(count, "briefgen, new folder", timed(build), site)
    row(count, "briefgen, nothing changed", timed(build), site)
    text = texts / f"{count // 2}.txt"
    text.write_bytes(text.read_bytes().replace("。".encode(), "，这是后来添的一句。".encode(), 1))
    row(count, "briefgen, one text changed", timed(build), site)

    hugo_site(folder / "hugo", site / "briefs")
    render = [hugo, "--quiet", "--source", folder / "hugo"]
    row(count, "Hugo, new folder", timed(render), folder / "hugo/public")
    row(count, "Hugo, same folder again", timed(render), folder / "hugo/public")

    row(count, "cp -r of the site", timed(["cp", "-r", site, folder / "copy"]), folder / "copy")
    # The folder goes with all that is in it; what is large goes first.
    for part in ("copy", "hugo", "site"):
        shutil.rmtree(folder / part)


def hugo_site(folder, briefs):
    content = folder / "content/briefs"
    content.mkdir(parents=True)
    (folder / "layouts").mkdir()
    (folder / "hugo.toml").write_text(CONFIG)
    (folder / "layouts/single.html").write_text(SINGLE, encoding="utf-8")
    (folder / "layouts/list.html").write_text(LIST, encoding="utf-8")
    for path in briefs.glob("*.md"):
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        place = next((line.split('"')[1] for line in lines if line.startswith("place: ")), None)
        themes = next((line.split('"id": "')[1:] for line in lines if line.startswith("themes: ")), [])
        topics = ", ".join(f'"{one.split(chr(34))[0]}"' for one in themes)
        own = (f'districts: ["{place}"]\n' if place else "") + f"topics: [{topics}]\n"
        (content / path.name).write_text("---\n" + own + text[4:], encoding="utf-8")


def timed(command):
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    if status:
        sys.exit(f"{command[0]} failed")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(count, name, times, folder):
    files = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    wall, cpu, memory = times
    print(f"{count:>6} {name:28}{wall:>8.2f}{cpu:>8.2f}{memory:>7.0f}{len(files):>8}{sum(files) / 1e6:>8.0f}", flush=True)


main()
