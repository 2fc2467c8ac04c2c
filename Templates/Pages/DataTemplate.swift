import Markup
import SiteModel

extension PageWriter {
  func openData(_ page: DataPage) -> HTML {
    """
    <div class="data">
    <h1>\(words.data)</h1>
    <p class="lead">\(words.dataLead)</p>
    \(part("files", words.dataFiles, files(page)))\(part("loading", words.dataLoading, loading(page)))\
    \(part("rules", words.dataRules, "<ul>\(each: words.dataRuleList, { "<li>\($0)</li>\n" })</ul>\n"))\
    \(part("tables", words.dataTables, "\(each: page.tables, table)"))</div>
    """
  }

  private func loading(_ page: DataPage) -> HTML {
    "<p>\(words.dataLoadingIntro)</p>\n\(each: page.recipes, recipe)"
  }

  private func files(_ page: DataPage) -> HTML {
    let tables: [HTML] = page.tables.map { table in
      row(
        .csv(table.name),
        "\(link(Link(table.title, to: head.address, fragment: table.name)))\(words.colon)\(table.description)",
        table.rowCount)
    }
    let records: [HTML] = page.tables.filter { page.records.contains($0.name) }.map {
      row(.records($0.name), HTML(text: words.dataAsJSON($0.title)), $0.rowCount)
    }
    let schemas: [HTML] = words.dataSchemas.map { "<li>\(file(.schema($0.name))) <small>\($0.meaning)</small></li>\n" }
    return """
      <table class="files"><thead><tr><th scope="col">\(words.dataFile)</th><th scope="col">\(words.dataContent)</th>\
      <th scope="col" class="number">\(words.dataSize)</th></tr></thead>
      <tbody>
      \(tables)\(records)\(row(.districtPoints, "\(words.dataDistrictsMeaning)\(words.dataDistrictFigures)"))\
      \(row(.database, HTML(text: words.dataDatabase)))\(row(.dataPackage, HTML(text: words.dataPackageMeaning)))</tbody></table>
      <details><summary>\(words.dataSchemaMeaning)</summary>
      <ul>\(schemas)</ul></details>
      <p class="soft">\(words.dataVersion(page.version))\(words.dataVersionMeaning)</p>

      """
  }

  private func row(_ address: Address, _ content: HTML, _ count: Int? = nil) -> HTML {
    """
    <tr><th scope="row">\(file(address))</th><td>\(content)</td><td class="number">\(count.map { HTML(text: words.dataRows($0)) })</td></tr>

    """
  }

  private func file(_ address: Address) -> HTML {
    "<a href=\"\(href(address))\" download>\(address.relative(from: .data))</a>"
  }

  private func recipe(_ recipe: DataPage.Recipe) -> HTML {
    let code: HTML? =
      recipe.code.isEmpty
      ? nil
      : """
      <pre lang="en" translate="no" tabindex="0" role="group" aria-label="\(recipe.tool)"><code>\(recipe.code)</code></pre>

      """
    return "<h3>\(recipe.tool)</h3>\n<p>\(recipe.text)</p>\n\(code)"
  }

  private func table(_ table: DataTable) -> HTML {
    let keys = table.foreignKeys.map { words.dataForeignKey($0.columns, $0.table, $0.targets) }
    let foreign: HTML? =
      keys.isEmpty ? nil : "\(words.dataForeignKeys)\(keys.joined(separator: words.semicolon))\(words.end)"
    return """
      <h3 id="\(table.name)">\(table.title) <small>\(table.name)</small></h3>
      <p>\(table.description)\(words.dataKey(table.key))\(foreign)</p>
      <table class="columns-of"><thead><tr><th scope="col">\(words.dataColumn)</th><th scope="col">\(words.dataKind)</th>\
      <th scope="col">\(words.dataMeaning)</th></tr></thead>
      <tbody>
      \(each: table.columns, column)</tbody></table>

      """
  }

  private func column(_ column: DataColumn) -> HTML {
    let terms: HTML? =
      column.terms.isEmpty
      ? nil : "<ul>\(each: column.terms, { "<li><code>\($0.value)</code> \($0.meaning)</li>\n" })</ul>"
    let notes = [
      words.dataKind(column.kind), column.unit.map(words.dataUnit), column.isRequired ? words.dataRequired : nil,
    ].compactMap(\.self)
    return """
      <tr><th scope="row"><code>\(column.name)</code> <small>\(column.title)</small></th>\
      <td>\(notes.joined(separator: words.pause))</td><td>\(column.description)\(terms)</td></tr>

      """
  }
}
