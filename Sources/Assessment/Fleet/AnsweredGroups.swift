/// The groups of vessels that an answer is about.
struct AnsweredGroups: Sendable {
  /// All coast guards together; nil where only one was asked for.
  var region: VesselGroup?
  /// Each coast guard, by code.
  var coastGuards: [VesselGroup]

  /// All of them, the region first.
  var all: [VesselGroup] { [region].compactMap(\.self) + coastGuards }

  /// All their vessels, in order.
  var vessels: [AssessedVessel] { coastGuards.flatMap(\.vessels) }
}
