import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyXML

/// Checks what the grammar cannot say of a standard: how its rows fit together.
struct StandardCheck {
  private(set) var notices: DocumentNotices

  /// A check that goes on with the notices of the grammar.
  init(_ notices: DocumentNotices) {
    self.notices = notices
  }

  /// Checks a `ScoringStandard`.
  mutating func check(_ root: XMLElement) {
    for row in root.children { checkProvenance(of: row) }
    for name in [ElementName.maintenance, .operational] {
      for row in root.children(name) { checkSum(of: row) }
    }
    for row in root.children(.caps) { checkCaps(row) }
    for row in root.children(.bands) { checkBands(row) }
    for name in [ElementName.readinessLevels, .supplyLevels, .personnelLevels] {
      for row in root.children(name) { checkLevels(row) }
    }
    checkDates(root)
    for row in root.children(.staleness) { checkEvidence(row) }
    for checklist in root.children(.checklist) {
      checkOrder(of: checklist)
      checkTranslations(of: checklist)
    }
    judge(root)
  }

  /// A mark without its source proves nothing. Source: doctrine, the marks D, P and D?.
  private mutating func checkProvenance(of row: XMLElement) {
    let (kind, needed): (NoticeKind, AttributeName)
    switch row.attribute(.mark)?.value {
    case "D": (kind, needed) = (.citationMissing, .citation)
    case "D?": (kind, needed) = (.referenceMissing, .see)
    default: return
    }
    if row.attribute(needed) == nil { tell(kind, row) }
  }

  private mutating func checkSum(of row: XMLElement) {
    let weights = row.children(.partWeight).compactMap { $0.number(.weight) }
    let sum = weights.reduce(0, +)
    if abs(sum - 1) > 1e-9 { tell(.weightsDoNotAddUp, row, ["sum": .decimal(sum, places: 4)]) }
  }

  private mutating func checkCaps(_ row: XMLElement) {
    guard let worse = row.number(.value, of: .cap, where: .condition, is: "notMissionCapable"),
      let better = row.number(.value, of: .cap, where: .condition, is: "partiallyMissionCapable"),
      worse > better
    else { return }
    tell(.capsReversed, row)
  }

  private mutating func checkBands(_ row: XMLElement) {
    guard let lower = row.number(.from, of: .band, where: .name, is: "degraded"),
      let upper = row.number(.from, of: .band, where: .name, is: "satisfactory"),
      lower >= upper
    else { return }
    tell(.notRising, row)
  }

  private mutating func checkDates(_ root: XMLElement) {
    guard let until = root.attribute(.effectiveUntil),
      let end = root.time(.effectiveUntil),
      let start = root.time(.effectiveFrom),
      end.instant <= start.instant
    else { return }
    notices.add(.effectForNoTime, in: root, at: until.place, found: until.value)
  }

  private mutating func checkLevels(_ row: XMLElement) {
    let levels = ["1", "2", "3"].compactMap {
      row.number(.from, of: .level, where: .number, is: $0)
    }
    if zip(levels, levels.dropFirst()).contains(where: { $0 <= $1 }) { tell(.notFalling, row) }
  }

  /// Every kind of inspection by every source has a staleness of its own or its kind's.
  private mutating func checkEvidence(_ row: XMLElement) {
    let rows = row.children(.evidence).map {
      ($0.attribute(.kind)?.value, $0.attribute(.source)?.value)
    }
    for kind in InspectionKind.allCases {
      let sources = rows.filter { $0.0 == kind.rawValue }.map(\.1)
      let isComplete =
        sources.contains(nil) || SourceKind.allCases.allSatisfy { sources.contains($0.rawValue) }
      if !isComplete { tell(.evidenceMissing, row, ["kind": .text(kind.rawValue)]) }
    }
    checkGeneralEvidence(row)
  }

  /// The grammar holds rows of one kind and source apart; those of any source have no source to
  /// compare.
  private mutating func checkGeneralEvidence(_ row: XMLElement) {
    var firstLines: [String: Int] = [:]
    for evidence in row.children(.evidence) where evidence.attribute(.source) == nil {
      guard let kind = evidence.attribute(.kind) else { continue }
      if let line = firstLines[kind.value] {
        notices.add(
          .duplicateRow, in: evidence, at: kind.place, found: kind.value,
          fields: ["line": .number(line)])
      } else {
        firstLines[kind.value] = evidence.line
      }
    }
  }

  private mutating func checkOrder(of checklist: XMLElement) {
    var highest: SWBSGroup?
    for item in checklist.children(.checklistItem) {
      guard let attribute = item.attribute(.group),
        let group = SWBSGroup(rawValue: attribute.value)
      else { continue }
      if let highest, group < highest {
        notices.add(
          .notInOrder, in: item, at: attribute.place, found: group.rawValue,
          fields: ["group": .text(highest.rawValue)])
      }
      highest = max(highest ?? group, group)
    }
  }

  /// A sheet in two languages is read by nobody: what has a language in one place has it in all.
  private mutating func checkTranslations(of checklist: XMLElement) {
    let items = Array(checklist.children(.checklistItem))
    let languages = items.reduce(into: checklist.languages(of: .name)) {
      $0.formUnion($1.languages(of: .title))
    }
    tellUntranslated(checklist, languages.subtracting(checklist.languages(of: .name)))
    for item in items { tellUntranslated(item, languages.subtracting(item.languages(of: .title))) }
  }

  private mutating func tellUntranslated(_ element: XMLElement, _ languages: Set<String>) {
    for language in languages.sorted() {
      tell(.translationMissing, element, ["language": .text(language)])
    }
  }

  /// Adds a notice about the value of an attribute.
  mutating func add(
    _ kind: NoticeKind, in row: XMLElement, at attribute: XMLAttribute,
    _ fields: [String: Phrase.Argument]
  ) {
    notices.add(kind, in: row, at: attribute.place, found: attribute.value, fields: fields)
  }

  private mutating func tell(
    _ kind: NoticeKind, _ row: XMLElement, _ fields: [String: Phrase.Argument] = [:]
  ) {
    notices.add(
      kind, in: row, at: row.place,
      fields: fields.merging(["element": .text(row.localName)]) { $1 })
  }
}

extension XMLElement {
  /// The languages of the translations that it holds.
  fileprivate func languages(of name: ElementName) -> Set<String> {
    Set(children(name).compactMap { $0.attribute(.language)?.value })
  }

  /// The number in an attribute, if it can be read.
  func number(_ name: AttributeName) -> Double? {
    attribute(name)?.withValueBytes { DecimalNumber(fileBytes: $0) }?.doubleValue
  }

  /// The number in an attribute of the child that another attribute picks out.
  fileprivate func number(
    _ name: AttributeName, of child: ElementName, where key: AttributeName, is value: String
  ) -> Double? {
    children(child).first { $0.attribute(key)?.value == value }?.number(name)
  }
}
