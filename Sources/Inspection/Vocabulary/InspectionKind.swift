/// The kind of an inspection. Kinds differ in rigour and are never pooled silently.
///
/// Source: doctrine 1.
public enum InspectionKind: String, CodeWord {
  /// The coast guard's own monthly report on a boat.
  case statusReport
  /// A check of the boat against its class checklist.
  case boatCheck
  /// A full inspection of hull, machinery and outfit.
  case materielInspection
  /// A visit of the assistance team that checks and repairs.
  case technicalAssistanceVisit
  /// A return to see whether discrepancies were corrected.
  case followUp
  /// A trial under way.
  case underwayTrial
  /// The ready-for-operations (RFO) evaluation.
  case readyForOperations

  /// `kind`.
  public static let listName = "kind"
}
