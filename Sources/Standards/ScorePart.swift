public import SeaworthyInspection

/// A part of one of the two scores.
///
/// Source: doctrine 4.
public enum ScorePart: String, CodeWord {
  /// Grades of the checklist's items, by SWBS group.
  case materialCondition
  /// Performance of the preventive maintenance system (PMS).
  case pms
  /// Overdue open discrepancies.
  case backlog
  /// Allowance lines that are complete.
  case supply
  /// The mission-capable rate.
  case availability
  /// Billets filled with qualified crew.
  case crew
  /// Grades of mission-essential items.
  case missionEssential

  /// `part`.
  public static let listName = "part"
}
