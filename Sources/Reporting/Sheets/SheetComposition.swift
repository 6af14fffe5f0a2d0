import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyStandards

/// Composes the file of a blank sheet along the grammar: what must be told stands there empty, with
/// what it may be beside it; what may be left out stands in comments.
struct SheetComposition {
  let sheet: BlankSheet
  let identifier: DocumentIdentifier
  let language: Language

  /// The pieces of the file.
  func pieces() -> [SheetPiece] {
    let rule = ElementRule.inspectionReport
    return [.comment(heading)]
      + opened(
        rule,
        filling: [
          .id: identifier.text, .revision: "1", .status: ReportStatus.final.rawValue,
        ],
        rule.children.map(\.element).flatMap { child(of: rule, $0) })
  }

  private var heading: [String] {
    [language.title(of: sheet), language.text("sheet.howTo")]
      + (sheet.checklist?.isIllustrative == true ? [language.text("sheet.illustrative")] : [])
  }

  /// A child of the root: filled as far as the sheet knows, or optional, or left out.
  private func child(of root: ElementRule, _ rule: ElementRule) -> [SheetPiece] {
    switch rule.name {
    case .source: opened(rule, filling: [:], [])
    case .inspection: inspection(rule)
    case .vessel: vessel(rule)
    case .checklistResults: sheet.groups.isEmpty ? option(rule) : results(rule)
    case .visit, .remarks, .discrepancies, .declaredDowntime, .preventiveMaintenance, .supply,
      .crew:
      option(rule)
    case .trainingDelivered, .assistanceDelivered, .lessons:
      sheet.kind == .technicalAssistanceVisit ? option(rule) : []
    default: []
    }
  }

  private func inspection(_ rule: ElementRule) -> [SheetPiece] {
    opened(
      rule, filling: [.kind: sheet.kind.rawValue],
      rule.children.map(\.element).flatMap { child -> [SheetPiece] in
        if child.name == .checklist { return checklist(child) }
        return option(child)
      })
  }

  private func checklist(_ rule: ElementRule) -> [SheetPiece] {
    guard let checklist = sheet.checklist else { return [] }
    return opened(
      rule,
      filling: [.name: checklist.name, .version: checklist.version], [])
  }

  /// Each group begins with what a result may be: nobody looks seventy lines up.
  private func results(_ rule: ElementRule) -> [SheetPiece] {
    guard let item = rule.child(.itemResult) else { return [] }
    let filled: Set<AttributeName> = [.item, .group, .title]
    let result = item.attributeHints(except: filled.union([.afterRepair]), in: language)
    let afterRepair = item.attributeHints(except: filled.union([.result]), in: language)
    let inside = item.children.flatMap { $0.element.allHints(except: .init(), in: language) }
    return [
      .element(
        rule.name, [],
        [.comment(afterRepair + [language.text("sheet.insideItem")] + inside)]
          + sheet.groups.flatMap { group, items in
            [.comment([language.text(group)] + result)] + items.map { itemResult(item, $0) }
          })
    ]
  }

  private func itemResult(_ rule: ElementRule, _ item: ChecklistItem) -> SheetPiece {
    element(
      rule,
      filling: [
        .item: item.code, .group: item.group.rawValue, .title: item.title(in: language.code),
      ])
  }
}
