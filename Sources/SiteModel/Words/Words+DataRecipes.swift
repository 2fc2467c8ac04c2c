extension Words {
  /// Each was tried as it stands here, by `Tests/Data`.
  var dataRecipes: [DataPage.Recipe] {
    [
      .init(
        tool: say("Excel、WPS、LibreOffice", "Excel, WPS, LibreOffice"),
        text: say(
          "直接双击 CSV 文件即可。“时间”一列里 2023-03 一类的写法可能被认作日期，要按时间计算，请用 period_start 和 period_end。"
            + "要做透视表，打开 observations.csv，行放 place_name，列放 year，值放 value，筛选 indicator_name。"
            + "一个地区一年有几项观测值时（如全年的和年末的），请先看 period 再合计；没有年份的归在“空白”一列。",
          "Open the CSV files with a double click. In the column period, a month such as 2023-03 may be taken for a day: to "
            + "reckon with time, use period_start and period_end. For a pivot table, open observations.csv and put "
            + "place_name in rows, year in columns, value in values, with a filter on indicator. Where a place has "
            + "several observations in a year (of the whole year and of its end), see period before you add them up; "
            + "those without a year stand in the blank column."), code: ""),
      .init(
        tool: "pandas",
        text: say(
          "代码和编号是文本，不是数，要说明；日期也要指明是哪几列。",
          "Codes and ids are text, not numbers, and pandas has to be told; so it has of the columns of dates."),
        code: """
          import pandas as pd

          texts = ["id", "fact", "place", "period", "baseline", "value_text", "unit", "sha256"]
          types = dict.fromkeys(texts, "string") | {"year": "Int64"}
          days = ["period_start", "period_end"]
          facts = pd.read_csv("facts.csv", dtype=types, parse_dates=days)
          observations = pd.read_csv("observations.csv", dtype=types, parse_dates=days)

          buses = observations[observations["indicator"] == "school-buses"]
          years = buses["year"].astype("string").fillna("\(periodUnknown)")
          print(buses.pivot_table(index="place_name", columns=years, values="value", aggfunc="last"))
          """),
      .init(
        tool: "R", text: say("只用自带的函数；代码和编号要说明是文本。", "With base R alone; codes and ids have to be named as text."),
        code: """
          read <- function(file) {
            texts <- c("id", "fact", "place", "period", "baseline", "value_text", "unit", "sha256")
            columns <- names(read.csv(file, fileEncoding = "UTF-8-BOM", nrows = 1))
            kinds <- ifelse(columns %in% texts, "character", NA)
            kinds[columns %in% c("period_start", "period_end")] <- "Date"
            read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", colClasses = kinds)
          }
          facts <- read("facts.csv")
          observations <- read("observations.csv")

          buses <- subset(observations, indicator == "school-buses")
          print(buses[, c("place_name", "year", "value", "unit")])
          """),
      .init(
        tool: "DuckDB",
        text: say(
          "代码和编号要说明是文本；日期、数和是非自会认出。",
          "Codes and ids have to be named as text; dates, numbers and flags are told by themselves."),
        code: """
          CREATE TABLE facts AS SELECT * FROM read_csv('facts.csv', types = {
            'id': 'VARCHAR', 'place': 'VARCHAR', 'period': 'VARCHAR', 'baseline': 'VARCHAR',
            'value_text': 'VARCHAR', 'unit': 'VARCHAR', 'sha256': 'VARCHAR'});
          CREATE TABLE observations AS SELECT * FROM read_csv('observations.csv', types = {
            'fact': 'VARCHAR', 'place': 'VARCHAR', 'period': 'VARCHAR', 'unit': 'VARCHAR'});

          PIVOT (SELECT place_name, coalesce(year::VARCHAR, '\(periodUnknown)') AS year, value
                 FROM observations WHERE indicator = 'school-buses')
            ON year USING max(value) GROUP BY place_name;
          """),
      .init(
        tool: "SQLite",
        text: say(
          "表和列与 CSV 相同，另有 search 视图：两个字是一对，按“对”找到含它的数据。",
          "Tables and columns are those of the CSV files; the view search finds facts by pairs of characters."),
        code: """
          \(say("-- 各区县有多少校车，从何时起，原句怎么说", "-- How many school buses each place runs, since when, and the sentence that says so"))
          SELECT f.place_name, f.period, f.value, f.unit, f.sentence
          FROM observations o JOIN facts f ON f.brief = o.brief AND f.id = o.fact
          WHERE o.indicator = 'school-buses' ORDER BY f.place;

          \(say("-- 原句或项目里有“校车”的数据", "-- Facts with 校车 (school bus) in their sentence or label"))
          SELECT f.place_name, f.label, f.value, f.unit
          FROM search s JOIN facts f USING (brief, id) WHERE s.pair = '校车';

          \(say("-- 三个字以上的词，要含它的每一对", "-- Of a longer word every pair must be there: 教师交流 (exchange of teachers)"))
          SELECT place_name, label, value, unit, sentence FROM facts
          WHERE (brief, id) IN (SELECT brief, id FROM search WHERE pair = '教师'
                                INTERSECT SELECT brief, id FROM search WHERE pair = '师交'
                                INTERSECT SELECT brief, id FROM search WHERE pair = '交流')
            AND sentence LIKE '%教师交流%';
          """),
    ]
  }
}
