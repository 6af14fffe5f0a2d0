import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyStandards

// The items: one row each, with a box for each grade and space for a remark.
extension SheetPage {
  private static let grades = [
    "standard", "nonstandard", "notApplicable", "notInspected", "afterRepair",
  ]

  var items: [Markup] {
    guard !sheet.groups.isEmpty else { return [] }
    return [
      .element(
        "table", ["class": "items"],
        [.element("caption", [:], language.text("sheet.itemsNote")), head]
          + sheet.groups.map { group, items in
            .element("tbody", [:], [heading(of: group)] + items.map { row($0) })
          })
    ]
  }

  private var head: Markup {
    .element(
      "thead", [:],
      [
        .element(
          "tr", [:],
          (["code", "title"] + Self.grades + ["remark"]).map { column in
            .element(
              "th", ["scope": "col", "class": column], language.text("sheet.column.\(column)"))
          })
      ])
  }

  private func heading(of group: SWBSGroup) -> Markup {
    .element(
      "tr", ["class": "group"],
      [
        .element(
          "th", ["scope": "rowgroup", "colspan": "\(Self.grades.count + 3)"],
          language.text(group))
      ])
  }

  private func row(_ item: ChecklistItem) -> Markup {
    .element(
      "tr", [:],
      [
        .element("td", ["class": "code"], item.isMissionEssential ? "\(item.code) ●" : item.code),
        .element("th", ["scope": "row"], item.title(in: language.code)),
      ]
        + Self.grades.map { grade in
          .element(
            "td", ["class": "grade", "data-column": language.text("sheet.column.\(grade)")],
            [Self.box])
        } + [.element("td", ["class": "remark"], "")])
  }
}
