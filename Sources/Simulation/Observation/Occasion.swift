import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

/// A look at a boat that becomes a report: when, of what kind, by whom.
struct Occasion {
  /// The place of the boat in the region's list.
  var boat: Int
  /// The kind of inspection.
  var kind: InspectionKind
  /// Who makes it.
  var source: SourceKind
  /// When it begins.
  var start: Instant
  /// When it ends; nil for a status report.
  var end: Instant?
  /// The visit to which it belongs.
  var visit: String?
  /// With what eye.
  var eye: Eye
  /// Whether only a part of the items is looked at.
  var isShort = false

  /// Whether somebody goes on board to look; a status report tells what the crew knows.
  var isOnBoard: Bool { kind != .statusReport }

  /// The kinds that the team makes, with how often it makes each.
  static let teamKinds: [(kind: InspectionKind, weight: Double)] = [
    (.technicalAssistanceVisit, 0.45), (.boatCheck, 0.2), (.materielInspection, 0.12),
    (.followUp, 0.1), (.underwayTrial, 0.06), (.readyForOperations, 0.07),
  ]

  /// The places of the items that are looked at.
  ///
  /// A follow-up sees what was listed; a trial, what shows under way; a status report, what the
  /// mission depends on; a short check, a part of all.
  func seen(
    of items: [ChecklistItem], listed: Set<Int>, shortShare: Double, _ random: inout RandomStream
  ) -> Set<Int> {
    switch kind {
    case .statusReport:
      return Set(items.indices.filter { items[$0].isMissionEssential || listed.contains($0) })
    case .followUp: return listed
    case .underwayTrial:
      let groups: ClosedRange<SWBSGroup> = .propulsion ... .auxiliary
      return Set(items.indices.filter { groups.contains(items[$0].group) }).union(listed)
    case .boatCheck where isShort:
      return Set(items.indices.filter { _ in random.happens(shortShare) })
    default: return Set(items.indices)
    }
  }
}

extension InspectionKind {
  /// Its name in a file's name.
  var fileName: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-\(letter.lowercased())" : "\(letter)"
    }
  }
}
