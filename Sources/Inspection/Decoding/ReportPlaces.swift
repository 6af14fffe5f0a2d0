package import SeaworthyNotices
import SeaworthyXML

/// A thing in a report that a notice can point at after the report is read.
package enum ReportSpot: Hashable, Sendable {
  /// The time at which the inspection began.
  case start
  /// The time at which the report was made out.
  case preparedAt
  /// The inspection's place.
  case place
  /// A text of the vessel's.
  case vessel(ElementName)
  /// The reading of an engine's hour meter.
  case engineHours(String)
  /// The code of an item that was graded or has a discrepancy, where it first stands.
  case item(String)
}

/// Finds the places of things in a report that was read before.
///
/// A report's values know little of their places, which hardly any notice needs. It is read again
/// for those that do.
package struct ReportPlaces {
  private let tree: XMLTree?

  /// The places in a report's bytes.
  package init(_ bytes: [UInt8]) {
    tree = try? XMLTree(
      XMLSource(bytes, limits: .standard), vocabulary: Vocabulary.shared, limits: .standard)
  }

  /// Where a thing stands; nil if it does not stand in the report.
  package func place(of spot: ReportSpot) -> NoticePlace? {
    guard let tree else { return nil }
    let root = tree.root
    switch spot {
    case .start: return root.child(.inspection).flatMap { place(of: .start, in: $0) }
    case .preparedAt: return place(of: .preparedAt, in: root)
    case .place: return root.child(.inspection)?.child(.place).map { place($0.place, in: $0) }
    case .vessel(let name):
      return root.child(.vessel)?.child(name).map { place($0.textPlace, in: $0) }
    case .engineHours(let engine):
      return root.child(.vessel)?.children(.engineHours)
        .first { $0.attribute(.engine)?.value == engine }.map { place($0.textPlace, in: $0) }
    case .item(let code):
      let results = root.child(.checklistResults)?.children(.itemResult).map { $0 } ?? []
      let discrepancies = root.child(.discrepancies)?.children(.discrepancy).map { $0 } ?? []
      return (results + discrepancies).first { $0.attribute(.item)?.value == code }
        .flatMap { place(of: .item, in: $0) }
    }
  }

  private func place(of name: AttributeName, in element: XMLElement) -> NoticePlace? {
    element.attribute(name).map { place($0.place, in: element) }
  }

  private func place(_ place: XMLPlace, in element: XMLElement) -> NoticePlace {
    NoticePlace(place, path: element.path, sourceLine: tree?.source.lineToShow(place.line))
  }
}
