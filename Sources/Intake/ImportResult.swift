public import SeaworthyLedger

/// What became of all files of an import, in the order in which they were named and found.
public struct ImportResult: Hashable, Sendable {
  /// What became of each file.
  public var files: [FileResult]
  /// What kept the ledger from taking the rest, which is not among the files; nil if nothing did.
  public var ledgerFault: LedgerError?

  /// The result of an import.
  public init(files: [FileResult], ledgerFault: LedgerError? = nil) {
    self.files = files
    self.ledgerFault = ledgerFault
  }

  /// Whether every file was read and is kept, and none waits to be corrected or decided.
  public var isClean: Bool {
    ledgerFault == nil
      && files.allSatisfy { file in
        switch file.outcome {
        case .handed(.kept), .handed(.alreadyKept), .handed(.revised), .leftAlone: true
        case .handed, .notRead: false
        }
      }
  }

  /// The files that could not be read.
  public var faults: [RunFault] {
    files.compactMap {
      if case .notRead(let fault) = $0.outcome { fault } else { nil }
    }
  }
}
