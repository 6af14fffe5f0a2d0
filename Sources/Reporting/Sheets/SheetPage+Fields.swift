import SeaworthyInspection
import SeaworthyPhrases

// What is told of the vessel and of the inspection, above the items.
extension SheetPage {
  var fields: Markup {
    let vessel = sheet.vessel
    return .element(
      "dl", ["class": "fields"],
      [
        field("coastGuard", vessel?.coastGuard), field("hullNumber", vessel?.hullNumber),
        field("name", vessel?.name),
      ] + (sheet.vesselClass == nil ? [field("class", nil)] : []) + [
        field("start", nil), field("end", nil), field("place", nil),
        field("source", choices(SourceKind.allCases.map { "sheet.source.\($0.rawValue)" })),
        field("inspectors", nil), field("visit", nil),
      ])
  }

  /// Which engines there are differs from boat to boat, so their names are blank too.
  var engineHours: Markup {
    .element(
      "dl", ["class": "fields engines"],
      [field("engines", nil)]
        + (0..<4).map { _ in .element("div", [:], [.element("dd", [:], "")]) })
  }

  private func field(_ name: String, _ value: String?) -> Markup {
    field(name, .text(value ?? ""))
  }

  private func field(_ name: String, _ value: Markup) -> Markup {
    .element(
      "div", ["class": name],
      [
        .element("dt", [:], language.text("sheet.field.\(name)")), .element("dd", [:], [value]),
      ])
  }
}
