extension Ledger {
  /// Keeps a file.
  ///
  /// - Parameter batch: The name of the batch that it belongs to; nil for none.
  /// - Throws: ``LedgerError``; nothing of the file is kept then.
  public func keep(
    _ submission: Submission, batch: String? = nil
  ) throws(LedgerError) -> KeepOutcome {
    try atDesk(batch: batch) { (desk) throws(LedgerError) in try desk.keep(submission) }
  }

  /// Keeps files in one go, which costs far less than one by one: one wait for the disk for all.
  ///
  /// - Parameter batch: The name of the batch that they belong to; nil for none.
  /// - Returns: What became of each, in order.
  /// - Throws: ``LedgerError``; nothing of any of the files is kept then.
  public func keep(
    contentsOf submissions: some Sequence<Submission>, batch: String? = nil
  ) throws(LedgerError) -> [KeepOutcome] {
    try atDesk(batch: batch) { (desk) throws(LedgerError) in
      var outcomes: [KeepOutcome] = []
      for submission in submissions { outcomes.append(try desk.keep(submission)) }
      return outcomes
    }
  }

  /// Keeps files in one go where each has to be looked at beside what was kept before it.
  ///
  /// - Parameters:
  ///   - batch: The name of the batch that they belong to; nil for none.
  ///   - body: Keeps files and asks for neighbours, on the desk that it is handed.
  /// - Throws: ``LedgerError``, or what the body throws; nothing of any of the files is kept then.
  public func atDesk<Value>(
    batch: String? = nil, _ body: (inout FilingDesk) throws(LedgerError) -> Value
  ) throws(LedgerError) -> Value {
    try write { database in
      var desk = try FilingDesk(database, ledger: self, batch: batch)
      let value = try body(&desk)
      if let fault = desk.fault { throw fault }
      return value
    }
  }
}
