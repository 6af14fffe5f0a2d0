import SeaworthyInspection

extension HeldRegisterFiling {
  /// Whether one of the documents that stand puts it right, or a decision settles it.
  ///
  /// Whether a later register of the coast guard has taken its place is for readiness to say.
  /// Source: doctrine 2, rule 3.
  ///
  /// - Parameters:
  ///   - standing: What stands under its identifier; nil if nothing does.
  ///   - ruling: The decision in force about it.
  ///   - keeps: Whether a register that a decision keeps for it stands.
  func isSettled(
    by standing: Filing?, ruling: Decision.Ruling?, keeps: (Digest) -> Bool,
    _ originals: HeldOriginals?
  ) throws -> Bool {
    let isCorrected =
      try standing.flatMap { document in
        try HeldCorrection(of: self)?.isMet(by: document) {
          try originals?.isPutRight(copy: receipt, by: document) ?? false
        }
      } ?? false
    if isCorrected { return true }
    return switch ruling {
    case .keep(let digest): keeps(digest)
    case .withdraw: true
    case nil: false
    }
  }
}
