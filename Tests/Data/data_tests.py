"""The published data in the programs of those who will use it. SITE names the folder of the site."""

import csv
import html
import json
import math
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from xml.etree import ElementTree

import apsw
import attr
import duckdb
import frictionless
import pandas
import sarif_om
import sarif_pydantic

SITE = pathlib.Path(os.environ.get("SITE", "site")).resolve()
DATA = SITE / "data"
PACKAGE = json.loads((DATA / "datapackage.json").read_text("utf-8"))
TABLES = {resource["name"]: resource for resource in PACKAGE["resources"]}
DATABASE = DATA / "briefgen.sqlite"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


def fields(table):
    return TABLES[table]["schema"]["fields"]


def records(table):
    """The rows of a table as its CSV has them, every cell a text."""
    with open(DATA / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def recipe(tool):
    """The code that the page gives for a program."""
    page = (DATA / "index.html").read_text("utf-8")
    found = re.search(rf'<pre [^>]*aria-label="{re.escape(tool)}"><code>(.*?)</code></pre>', page, re.S)
    return html.unescape(found[1])


class StandardTests(unittest.TestCase):
    def test_data_package_is_valid(self):
        report = frictionless.validate(str(DATA / "datapackage.json"))
        self.assertTrue(report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])[:5])

    def test_json_keeps_to_its_schemas(self):
        files = {
            "facts": [DATA / "facts.json"],
            "briefs": [DATA / "briefs.json"],
            "districts": [DATA / "districts.geojson"],
            "brief": sorted((SITE / "briefs").glob("*.json")),
        }
        for name, paths in files.items():
            self.check(name, paths)

    def test_extract_keeps_to_its_schema(self):
        program = pathlib.Path(os.environ.get("BRIEFGEN", ".build/release/briefgen"))
        if not program.exists():
            self.skipTest(f"no {program}")
        texts = sorted(pathlib.Path("seeds").glob("*.txt")) + sorted(pathlib.Path("Tests/Fixtures").glob("*/*.txt"))
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for number, text in enumerate(texts):
                path = pathlib.Path(folder) / f"{number}.json"
                path.write_bytes(subprocess.run([program, "extract", text], capture_output=True, check=True).stdout)
                paths.append(path)
            self.check("extract", paths)

    def test_report_keeps_to_its_schema(self):
        program = pathlib.Path(os.environ.get("BRIEFGEN", ".build/release/briefgen")).resolve()
        if not program.exists():
            self.skipTest(f"no {program}")
        with tempfile.TemporaryDirectory() as folder:
            seeds = pathlib.Path(folder) / "seeds"
            shutil.copytree("seeds", seeds)
            (seeds / "empty.txt").touch()
            (seeds / "page.pdf").touch()
            (seeds / "site.yml").write_text("title: 甲\nindicators: [school-buses]\n", "utf-8")
            reports = []
            for command in (["build"], ["build", "--strict"], ["check"], ["extract", "seeds/empty.txt"]):
                path = pathlib.Path(folder) / f"{len(reports)}.json"
                subprocess.run([program, *command, "--report", path], cwd=folder, capture_output=True)
                reports.append(path)
            self.check("report", reports)

    def test_findings_are_sarif(self):
        """The classes are generated from the schema of SARIF 2.1.0: its names, and which of them must be there. The models
        know the types of values, and the words of levels."""
        program = pathlib.Path(os.environ.get("BRIEFGEN", ".build/release/briefgen")).resolve()
        if not program.exists():
            self.skipTest(f"no {program}")
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([program, "init"], cwd=folder, capture_output=True, check=True)
            subprocess.run([program, "build"], cwd=folder, capture_output=True, check=True)
            for path in (pathlib.Path(folder) / "site" / "briefs").glob("*.html"):
                path.write_text(path.read_text("utf-8").replace('href="', 'href="x', 2), "utf-8")
            twin = pathlib.Path(folder) / "seeds" / "twin.txt"
            twin.write_text("桐庐县校车增多\n\n2024年，桐庐县课后服务参加率达到640%，配备校车5辆。\n", "utf-8")
            run = subprocess.run([program, "check", "--format", "sarif"], cwd=folder, capture_output=True)
        log = json.loads(run.stdout)
        self.assertGreater(len(log["runs"][0]["results"]), 2)
        sarif_pydantic.Sarif.model_validate(log)
        self.hold(log, "SarifLog")

    # What the objects of a log are, by the names of the fields that hold them.
    SARIF = {
        "runs": "Run", "tool": "Tool", "driver": "ToolComponent", "rules": "ReportingDescriptor",
        "shortDescription": "MultiformatMessageString", "defaultConfiguration": "ReportingConfiguration",
        "results": "Result", "message": "Message", "locations": "Location", "relatedLocations": "Location",
        "physicalLocation": "PhysicalLocation", "artifactLocation": "ArtifactLocation", "region": "Region",
    }

    def hold(self, thing, kind):
        fields = attr.fields(getattr(sarif_om, kind))
        names = {field.metadata["schema_property_name"] for field in fields}
        needed = {field.metadata["schema_property_name"] for field in fields if field.default is attr.NOTHING}
        self.assertLessEqual(needed, set(thing), kind)
        self.assertLessEqual(set(thing) - {"$schema"}, names, kind)
        for name, value in thing.items():
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, dict):
                    self.hold(item, self.SARIF[name])

    def check(self, name, paths):
        schema = DATA / "schemas" / f"{name}.schema.json"
        for command in (["--check-metaschema", schema], ["--schemafile", schema, *paths]):
            run = subprocess.run([sys.executable, "-m", "check_jsonschema", *command], capture_output=True, text=True)
            self.assertEqual(run.returncode, 0, run.stdout[-2000:])

    def test_map_is_geojson(self):
        """RFC 7946: positions are longitude and latitude, in bounds; ids tell features apart."""
        districts = json.loads((DATA / "districts.geojson").read_text("utf-8"))
        self.assertEqual(len({feature["id"] for feature in districts["features"]}), len(districts["features"]))
        for feature in districts["features"]:
            if feature["geometry"]:
                longitude, latitude = feature["geometry"]["coordinates"]
                self.assertTrue(73 < longitude < 136 and 3 < latitude < 54, feature["id"])
                self.assertIn("WGS 84", feature["properties"]["point"])


class EqualityTests(unittest.TestCase):
    """The same numbers in every format, in the briefs' own JSON and on the pages."""

    def test_numbers_are_equal_in_every_format(self):
        rows = records("facts")
        want = [float(row["value"]) for row in rows]
        frame = pandas.read_csv(DATA / "facts.csv", dtype={"place": "string", "id": "string"})
        with duckdb.connect() as duck:
            duck_values = duck.sql(f"SELECT value::DOUBLE FROM read_csv('{DATA / 'facts.csv'}')").fetchall()
        with sqlite3.connect(DATABASE) as database:
            sqlite_values = database.execute("SELECT value FROM facts ORDER BY rowid").fetchall()
        formats = {
            "json": [row["value"] for row in json.loads((DATA / "facts.json").read_text("utf-8"))],
            "pandas": frame["value"].tolist(),
            "duckdb": [value for (value,) in duck_values],
            "sqlite": [value for (value,) in sqlite_values],
        }
        for name, values in formats.items():
            self.assertEqual(values, want, name)
            self.assertEqual(math.fsum(values), math.fsum(want), name)

    def test_facts_are_those_of_the_briefs(self):
        rows = records("facts")
        briefs = {path.stem: json.loads(path.read_text("utf-8")) for path in (SITE / "briefs").glob("*.json")}
        facts = {(slug, fact["id"]): (brief, fact) for slug, brief in briefs.items() for fact in brief["facts"]}
        self.assertEqual({(row["brief"], row["id"]) for row in rows}, set(facts))
        for row in rows:
            brief, fact = facts[row["brief"], row["id"]]
            for name, value in {
                "value": fact["value"], "value_from": fact["from"], "value_to": fact["to"], "unit": fact["unit"],
                "value_text": fact["valueText"], "qualifier": fact["qualifier"], "kind": fact["kind"],
                "period": fact["period"], "label": fact["label"], "place": fact["place"] or brief["place"],
                "part_of": fact["partOf"], "baseline": fact["baseline"], "sentence": fact["sentence"],
                "source_start": fact["source"]["start"], "source_end": fact["source"]["end"],
                "sha256": brief["sha256"], "confidence": fact["reading"]["confidence"],
            }.items():
                self.assertEqual(row[name].removeprefix("'"), "" if value is None else str(value).removeprefix("'"), name)

    def test_numbers_stand_on_the_pages(self):
        """As printed where the brief marks them, and in base units in the tables of the indicators."""
        pages = {}
        for row in records("facts"):
            page = pages.setdefault(row["brief"], (SITE / "briefs" / f"{row['brief']}.html").read_text("utf-8"))
            mark = re.search(rf'id="f-{row["id"]}"[^>]*>(.*?)</(?:a|span|mark)>', page, re.S)
            if mark:
                text = re.sub(r"\s", "", html.unescape(re.sub("<[^>]*>", "", mark[1])))
                self.assertIn(re.sub(r"\s", "", row["value_text"]), text)
            else:
                self.assertIn(f'id="how-{row["id"]}"', page)
        drawn = {}
        for path in (SITE / "indicators").glob("*.html"):
            name = re.sub(r"-page-\d+$", "", path.stem)
            cells = re.findall(r'<td class="number" data-key="([^"]*)">', path.read_text("utf-8"))
            drawn.setdefault(name, []).extend(float(cell) for cell in cells)
        want = {}
        for row in records("facts"):
            if row["indicator"]:
                want.setdefault(row["indicator"], []).append(float(row["value"]))
        self.assertEqual(
            {name: sorted(values) for name, values in drawn.items() if values},
            {name: sorted(values) for name, values in want.items()})

    def test_observations_are_the_comparable_facts(self):
        rows = records("observations")
        comparable = [row for row in records("facts") if row["comparable"] == "true"]
        groups = {}
        for row in comparable:
            groups.setdefault((row["indicator"], row["place"], row["period"]), []).append(float(row["value"]))
        self.assertEqual({(row["indicator"], row["place"], row["period"]) for row in rows}, set(groups))
        for row in rows:
            values = groups[row["indicator"], row["place"], row["period"]]
            self.assertEqual(
                (int(row["facts"]), float(row["lowest"]), float(row["highest"])),
                (len(values), min(values), max(values)))
            self.assertIn(float(row["value"]), values)


class ProgramTests(unittest.TestCase):
    """Each program opens the tables with the types that the package says, and runs what the page says."""

    def test_pandas_recipe(self):
        names = self.run_in_data(recipe("pandas"))
        facts = names["facts"]
        for field in fields("facts"):
            kind = facts[field["name"]].dtype
            if facts[field["name"]].isna().all():
                continue
            if field["type"] in ("string", "array"):
                self.assertTrue(pandas.api.types.is_string_dtype(kind), field["name"])
            elif field["type"] == "date":
                self.assertTrue(pandas.api.types.is_datetime64_any_dtype(kind), field["name"])
            elif field["type"] in ("number", "integer"):
                self.assertTrue(pandas.api.types.is_numeric_dtype(kind), field["name"])
            elif field["type"] == "boolean":
                self.assertTrue(pandas.api.types.is_bool_dtype(kind), field["name"])
        self.assertEqual(facts["place"].dropna().str.len().unique().tolist(), [6])

    def run_in_data(self, code):
        names = {}
        before = os.getcwd()
        os.chdir(DATA)
        try:
            exec(code.replace("print(", "str("), names)
        finally:
            os.chdir(before)
        return names

    def test_duckdb_recipe(self):
        types = {"string": "VARCHAR", "integer": "BIGINT", "date": "DATE", "boolean": "BOOLEAN"}
        with duckdb.connect() as database:
            database.execute(f"SET file_search_path = '{DATA}'")
            database.execute(recipe("DuckDB"))
            found = dict(database.sql("SELECT column_name, column_type FROM (DESCRIBE facts)").fetchall())
            for field in fields("facts"):
                if all(row[field["name"]] == "" for row in records("facts")):
                    continue
                if field["type"] == "number":
                    self.assertIn(found[field["name"]], ("DOUBLE", "BIGINT"), field["name"])
                else:
                    self.assertEqual(found[field["name"]], types[field["type"]], field["name"])

    def test_sqlite_recipe(self):
        answers = []
        with sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
            for query in recipe("SQLite").split(";"):
                if query.strip():
                    answers.append(database.execute(query).fetchall())
            bus = database.execute("SELECT count(*) FROM facts WHERE label || '\n' || sentence LIKE '%校车%'").fetchone()
            exchange = database.execute("SELECT count(*) FROM facts WHERE sentence LIKE '%教师交流%'").fetchone()
        self.assertEqual([len(answers[1]), len(answers[2])], [bus[0], exchange[0]])

    def test_queries_of_the_readme(self):
        queries = re.findall(r"```sql\n(.*?)```", pathlib.Path("README.md").read_text("utf-8"), re.S)
        self.assertEqual(len(queries), 2)
        with sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True) as database:
            answers = [database.execute(query).fetchall() for query in queries]
        buses = [row for row in records("observations") if row["indicator"] == "school-buses"]
        self.assertEqual(sorted(row[1] for row in answers[0]), sorted(float(row["value"]) for row in buses))
        self.assertTrue(all("车" in sentence for *_, sentence in answers[0]))

    def test_r_recipe(self):
        if not shutil.which("Rscript"):
            self.skipTest("no R")
        code = recipe("R") + """
        stopifnot(is.character(facts$baseline), is.numeric(facts$value), inherits(facts$period_start, "Date"), is.character(facts$place),
                  is.numeric(observations$value), is.integer(observations$year) || all(is.na(observations$year)))
        cat(sprintf("%.17g", sum(facts$value)))
        """
        run = subprocess.run(["Rscript", "-e", code], cwd=DATA, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        total = float(run.stdout.split()[-1])
        self.assertTrue(math.isclose(total, sum(float(row["value"]) for row in records("facts"))))

    def test_libreoffice_opens_what_excel_would(self):
        """Chinese is right, numbers are numbers, days are days, and no text became a formula."""
        if not shutil.which("soffice"):
            self.skipTest("no LibreOffice")
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods",
                 # Comma, quote, UTF-8: what its window proposes for the file.
                 "--infilter=CSV:44,34,76,1", "--outdir", folder, DATA / "facts.csv"], capture_output=True, check=True, timeout=120)
            sheet = ElementTree.parse(pathlib.Path(folder) / "facts.fods")
        rows = records("facts")
        names = list(rows[0])
        kinds = {field["name"]: field["type"] for field in fields("facts")}
        # A cell that says the same as those behind it stands there once.
        read = []
        for row in sheet.iter(f"{{{TABLE}}}table-row"):
            cells = []
            for cell in row:
                self.assertIsNone(cell.get(f"{{{TABLE}}}formula"))
                cells += [cell] * int(cell.get(f"{{{TABLE}}}number-columns-repeated", "1"))
            read.append(cells)
        for row, cells in zip(rows, read[1:]):
            for name, cell in zip(names, cells):
                text = "".join(cell.itertext())
                if not row[name]:
                    self.assertEqual(text, "", name)
                elif kinds[name] in ("number", "integer"):
                    # It keeps fifteen digits.
                    self.assertTrue(
                        math.isclose(float(cell.get(f"{{{OFFICE}}}value")), float(row[name]), rel_tol=1e-14), name)
                elif kinds[name] == "date":
                    self.assertEqual(cell.get(f"{{{OFFICE}}}date-value"), row[name], name)
                elif kinds[name] == "string" and cell.get(f"{{{OFFICE}}}value-type") == "string":
                    self.assertEqual(re.sub(r"\s", "", text), re.sub(r"\s", "", row[name]), name)

    def test_other_versions_of_sqlite_write_the_same_bytes(self):
        """The file's own statements and rows, given to the version of SQLite that comes with apsw."""
        again = apsw.Connection(":memory:")
        with sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True) as database:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            master = database.execute("SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL ORDER BY rowid").fetchall()
            for setting in ("page_size = 4096", "secure_delete = ON", "journal_mode = OFF", f"user_version = {version}"):
                again.execute(f"PRAGMA {setting}")
            again.execute("BEGIN")

            def fill(name):
                rows = database.execute(f'SELECT * FROM "{name}"').fetchall()
                if rows:
                    again.executemany(f'INSERT INTO "{name}" VALUES ({",".join("?" * len(rows[0]))})', rows)

            search = ("sentences", "pairs")
            for kind, name, sql in master:
                if kind == "table" and name not in search:
                    again.execute(sql)
                    fill(name)
            for kind, name, sql in master:
                if name in search or kind == "view":
                    again.execute(sql)
            for name in search:
                fill(name)
            for kind, name, sql in master:
                if kind == "index":
                    again.execute(sql)
            again.execute("COMMIT")
        self.assertEqual(cleared(again.serialize("main")), DATABASE.read_bytes())


def cleared(file):
    """Without what SQLite leaves in a page that belongs to nothing, nor its own version."""
    file = bytearray(file)
    file[92:100] = bytes(8)
    for page in range(0, len(file), 4096):
        head = page + 100 if page == 0 else page
        if file[head] in (2, 5, 10, 13):
            start = head + (12 if file[head] in (2, 5) else 8) + 2 * int.from_bytes(file[head + 3:head + 5], "big")
            end = page + int.from_bytes(file[head + 5:head + 7], "big")
            file[start:end] = bytes(end - start)
    return bytes(file)


if __name__ == "__main__":
    unittest.main()
