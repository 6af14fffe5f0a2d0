public import SeaworthyTime

extension OpenDiscrepancy {
  /// Whether its time for correction is over: from the very instant at which it is due.
  ///
  /// Source: doctrine 2, rule 10: a limit is reached at its instant.
  public func isOverdue(at instant: Instant) -> Bool { instant >= due }
}
