extension Words {
  /// Each was tried as it stands here, by `Tests/Data`.
  var dataRecipes: [DataPage.Recipe] {
    [
      .init(
        tool: "Excel、WPS、LibreOffice",
        text: "直接双击 CSV 文件即可。“时间”一列里 2023-03 一类的写法可能被认作日期，要按时间计算，请用 period_start 和 period_end。"
          + "要做透视表，打开 observations.csv，行放 place_name，列放 year，值放 value，筛选 indicator_name。"
          + "一个地区一年有几项观测值时（如全年的和年末的），请先看 period 再合计；没有年份的归在“空白”一列。", code: ""),
      .init(
        tool: "pandas", text: "代码和编号是文本，不是数，要说明；日期也要指明是哪几列。",
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
        tool: "R", text: "只用自带的函数；代码和编号要说明是文本。",
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
        tool: "DuckDB", text: "代码和编号要说明是文本；日期、数和是非自会认出。",
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
        tool: "SQLite", text: "表和列与 CSV 相同，另有 search 视图：两个字是一对，按“对”找到含它的数据。",
        code: """
          -- 各区县有多少校车，从何时起，原句怎么说
          SELECT f.place_name, f.period, f.value, f.unit, f.sentence
          FROM observations o JOIN facts f ON f.brief = o.brief AND f.id = o.fact
          WHERE o.indicator = 'school-buses' ORDER BY f.place;

          -- 原句或项目里有“校车”的数据
          SELECT f.place_name, f.label, f.value, f.unit
          FROM search s JOIN facts f USING (brief, id) WHERE s.pair = '校车';

          -- 三个字以上的词，要含它的每一对
          SELECT place_name, label, value, unit, sentence FROM facts
          WHERE (brief, id) IN (SELECT brief, id FROM search WHERE pair = '教师'
                                INTERSECT SELECT brief, id FROM search WHERE pair = '师交'
                                INTERSECT SELECT brief, id FROM search WHERE pair = '交流')
            AND sentence LIKE '%教师交流%';
          """),
    ]
  }
}
