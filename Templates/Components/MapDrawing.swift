import Markup
import SiteModel

extension PageWriter {
  /// Dots for divisions that lead to their pages, amid the seats of all others. Places are in percent and sizes in em,
  /// so that dots and names keep their size on every screen.
  func map(_ map: DistrictMap) -> HTML {
    let frame = map.frame
    let seats = map.seats.map { "M\($0.x - frame.left) \($0.y - frame.top)h0" }.joined()
    return """
      <figure class="map" role="group" aria-label="\(words.map)">
      <svg>
      <svg width="100%" height="100%" viewBox="0 0 \(frame.width) \(frame.height)" preserveAspectRatio="none">\
      <path d="\(seats)"></path></svg>
      \(each: map.provinces, { "<text class=\"province\" x=\"\(percent($0.left))\" y=\"\(percent($0.top))\" dy=\"0.35em\">\($0.name)</text>" })
      \(each: map.dots, dot)</svg>
      <figcaption>\(words.mapNote)</figcaption>
      </figure>

      """
  }

  private func dot(_ dot: DistrictMap.Dot) -> HTML {
    let (left, top) = (percent(dot.left), percent(dot.top))
    let name: HTML? = dot.label.map { side in
      let shift = side == .right ? "0.9em" : "-0.9em"
      return """
        <text\(attribute: "class", side == .left ? "before" : nil) x="\(left)" y="\(top)" dx="\(shift)" dy="0.35em">\
        \(dot.place.name)</text>
        """
    }
    // A city's seat is in one of its districts: its dot is the wider one, so that both are seen.
    let isWide = dot.place.level != .county
    let circle: HTML = """
      <circle\(attribute: "class", isWide ? "wide" : nil) cx="\(left)" cy="\(top)" r="\(isWide ? "0.75em" : "0.42em")"></circle>
      """
    guard let link = dot.place.link else { return circle }
    return "<a href=\"\(link.href(from: head.address))\"><title>\(dot.place.path)</title>\(circle)\(name)</a>\n"
  }
}
