import SeaworthyLedger

extension WayOut {
  /// The way out for a file, by the ledger's rules.
  init(_ file: WaitingFile) {
    switch file.reason {
    case .errors(let correction?): self.init(correction)
    case .conflict, .decision(.futureDate):
      self.init(.nextRevision, revision: file.revision.map { $0 + 1 })
    case .decision(.skippedRevision): self.init(.missingRevision)
    case .decision(.anotherCoastGuard), .decision(.anotherVessel), .decision(.anotherSource):
      self.init(.decision)
    case .errors(nil): self.init(file.form == .register ? .decision : .laterInspection)
    }
  }

  private init(_ correction: HeldCorrection) {
    let kind: Kind =
      switch correction.sameness {
      case .identifier: .sameIdentifier
      case .inspection: .sameInspection
      }
    switch correction.recency {
    case .revision(let revision): self.init(kind, revision: revision)
    case .preparedAfter(let time): self.init(kind, preparedAfter: time)
    }
  }
}
