import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

@testable import SeaworthySimulation

/// Small regions of boats with a checklist of their own, which no change of the shipped one
/// touches.
enum Sample {
  /// A checklist with items of all kinds.
  static let checklist = ClassChecklist(
    vesselClass: "33-ft interceptor", name: "Sample check", version: "1", isIllustrative: true,
    items: [
      item("111-01", .hull, 3, true), item("167-01", .hull, 2, false),
      item("233-01", .propulsion, 3, true), item("233-02", .propulsion, 3, true),
      item("245-01", .propulsion, 2, true), item("313-01", .electrical, 2, true),
      item("320-01", .electrical, 1, false), item("422-01", .commandAndSurveillance, 3, true),
      item("441-02", .commandAndSurveillance, 1, false), item("529-01", .auxiliary, 3, true),
      item("555-01", .auxiliary, 3, true), item("612-01", .outfit, 1, false),
      item("671-01", .outfit, 3, true), item("721-01", .armament, 2, false),
      item("801-01", .documents, 1, false),
    ])

  private static func item(
    _ code: String, _ group: SWBSGroup, _ weight: Double, _ isMissionEssential: Bool
  ) -> ChecklistItem {
    ChecklistItem(
      code: code, group: group, title: "Item \(code)", weight: weight,
      isMissionEssential: isMissionEssential)
  }

  /// Parameters of a region of two coast guards, six boats and two years.
  static func parameters(
    _ change: (inout SimulationParameters) -> Void = { _ in }
  ) -> SimulationParameters {
    var parameters = SimulationParameters()
    (parameters.coastGuards, parameters.vessels, parameters.years) = (2, 6, 2)
    (parameters.seed, parameters.visitsPerYear, parameters.silentShare) = (7, 6, 0)
    change(&parameters)
    return parameters
  }

  /// Such a region.
  static func region(
    _ change: (inout SimulationParameters) -> Void = { _ in }
  ) throws -> SimulatedRegion {
    try Simulation(parameters(change), [checklist]).region()
  }

  /// A stretch of days from 1970 on.
  static func days(_ start: Int, _ end: Int) -> Interval { Interval(day(start), day(end)) }

  /// The beginning of a day after 1970-01-01.
  static func day(_ day: Int) -> Instant { Instant(milliseconds: 0) + .days(day) }
}

extension SimulatedRegion {
  /// The errors of all documents of a kind.
  func errors(_ kind: RecordingError.Kind) -> [RecordingError] {
    documents.flatMap(\.errors).filter { $0.kind == kind }
  }

  /// The documents that are neither copies nor sent again.
  var originals: [SimulatedDocument] {
    documents.filter { document in
      !["-copy.", "-other.", "-corrected."].contains { document.path.contains($0) }
    }
  }
}
