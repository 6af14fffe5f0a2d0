import SeaworthyInspection

extension DisputedReports {
  /// Whether every candidate has a line for a part: only then does a count of it stand like any
  /// other, at the worst that they say. Source: doctrine 2, rule 3.
  func isCountedByAll(_ line: AllowanceLine) -> Bool {
    candidates.allSatisfy { candidate in
      candidate.supply?.contains { $0.allowance.part == line.allowance.part } ?? false
    }
  }

  /// Whether every candidate has a line for a billet.
  func isCountedByAll(_ line: CrewBillet) -> Bool {
    candidates.allSatisfy { candidate in
      candidate.crew?.contains { $0.billet.role == line.billet.role } ?? false
    }
  }
}
