/// Something that may have brought about what looks like an effect of visits, with its facts.
///
/// Source: doctrine 7, "Threats printed".
public enum AssistanceThreat: Hashable, Sendable {
  /// Visits went where things were bad: of the boats that they found fewer were ready than of those
  /// that are compared. What is bad gets better by itself.
  case wentWhereThingsAreBad(visited: Proportion, others: Proportion)
  /// Looking finds faults: the visits were the first to list so many discrepancies, and so many
  /// boats were next looked at by an inspection of less rigour, which finds fewer.
  case lookingFindsFaults(found: Int, lessRigorous: Int, seen: Int)
  /// What was corrected between the visit and the next arrival is told by the team's reports alone.
  case onlyTeamRecords(toldByTeam: Int, corrections: Int)
  /// Others than those who made the visit inspected so many of the boats on their next arrival.
  case inspectorsChanged(boats: Int, seen: Int)
  /// A standard came into effect between the visit and the next arrival of so many boats.
  case standardChanged(boats: Int, seen: Int)
  /// A coast guard stated that something else changed in between, of so many boats.
  case knownChange(boats: Int, seen: Int)
  /// Something was delivered to so many of the boats with the visit or before their next arrival.
  case deliveriesCoincide(boats: Int, seen: Int)
}
