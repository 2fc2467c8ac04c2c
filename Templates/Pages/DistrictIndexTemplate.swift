import Markup
import SiteModel

extension PageWriter {
  func districtIndex(_ page: DistrictIndexPage) -> HTML {
    let provinces: HTML = page.provinces.isEmpty ? "<p>\(Words.noDistricts)</p>\n" : tree(page.provinces)
    return """
      <h1>\(Words.allDistrictsLink)</h1>
      <p class="lead">\(Words.districtsIntro)</p>
      \(provinces)
      """
  }
}
