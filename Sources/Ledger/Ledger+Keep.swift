extension Ledger {
  /// Keeps a file.
  ///
  /// - Throws: ``LedgerError``; nothing of the file is kept then.
  public func keep(_ submission: Submission) throws(LedgerError) -> KeepOutcome {
    try write { database in
      var desk = try FilingDesk(database, ledger: self)
      return try desk.keep(submission)
    }
  }

  /// Keeps files in one go, which costs far less than one by one: one wait for the disk for all.
  ///
  /// - Returns: What became of each, in order.
  /// - Throws: ``LedgerError``; nothing of any of the files is kept then.
  public func keep(
    contentsOf submissions: some Sequence<Submission>
  ) throws(LedgerError) -> [KeepOutcome] {
    try write { database in
      var desk = try FilingDesk(database, ledger: self)
      return try submissions.map { try desk.keep($0) }
    }
  }
}
