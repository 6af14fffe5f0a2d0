import SeaworthyTrends

/// Something else that may have brought about what looks like an effect, as JSON: of its facts those
/// that it has.
struct ThreatJSON: Encodable {
  let threat: String
  var visited: ProportionJSON?
  var others: ProportionJSON?
  var found: Int?
  var lessRigorous: Int?
  var toldByTeam: Int?
  var corrections: Int?
  var boats: Int?
  var seen: Int?

  init(_ threat: AssistanceThreat) {
    switch threat {
    case .wentWhereThingsAreBad(let visited, let others):
      self.threat = "wentWhereThingsAreBad"
      (self.visited, self.others) = (ProportionJSON(visited), ProportionJSON(others))
    case .lookingFindsFaults(let found, let lessRigorous, let seen):
      self.threat = "lookingFindsFaults"
      (self.found, self.lessRigorous, self.seen) = (found, lessRigorous, seen)
    case .onlyTeamRecords(let told, let corrections):
      self.threat = "onlyTeamRecords"
      (toldByTeam, self.corrections) = (told, corrections)
    case .inspectorsChanged(let boats, let seen):
      self.threat = "inspectorsChanged"
      (self.boats, self.seen) = (boats, seen)
    case .standardChanged(let boats, let seen):
      self.threat = "standardChanged"
      (self.boats, self.seen) = (boats, seen)
    case .knownChange(let boats, let seen):
      self.threat = "knownChange"
      (self.boats, self.seen) = (boats, seen)
    case .deliveriesCoincide(let boats, let seen):
      self.threat = "deliveriesCoincide"
      (self.boats, self.seen) = (boats, seen)
    }
  }
}
