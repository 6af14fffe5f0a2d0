public import SeaworthyInspection
public import SeaworthyLedger
import SeaworthyPhrases
import SeaworthyTime

extension Assessment {
  /// The conflicts that nobody has decided, of a coast guard or of all, with the fields in which
  /// the documents differ.
  ///
  /// - Parameters:
  ///   - ledger: The ledger that this was loaded from.
  ///   - coastGuard: The coast guard's code; nil for all.
  /// - Throws: `LedgerError`; ``AssessmentError/unknownCoastGuard(code:known:)``.
  public func conflicts(
    in ledger: Ledger, coastGuard: String? = nil
  ) throws -> ConflictsAnswer {
    let groups = try groups(of: coastGuard)
    return ConflictsAnswer(
      basis: basis(of: groups.vessels, at: asOf),
      conflicts: try conflicts(in: ledger) { candidate in
        coastGuard.map(candidate.coastGuards.contains) ?? true
      })
  }

  /// The conflicts about a vessel that nobody has decided.
  ///
  /// - Throws: `LedgerError`; ``AssessmentError/unknownVessel(_:known:)``.
  public func conflicts(in ledger: Ledger, vessel: VesselKey) throws -> ConflictsAnswer {
    let assessed = try self.vessel(vessel)
    return ConflictsAnswer(
      basis: basis(of: [assessed], at: asOf),
      conflicts: try conflicts(in: ledger) { $0.vessel == vessel })
  }

  private func conflicts(
    in ledger: Ledger, where isAbout: (LedgerConflict.Candidate) -> Bool
  ) throws(LedgerError) -> [Conflict] {
    var conflicts: [Conflict] = []
    for conflict in try ledger.conflicts(knownAt: basis(of: [], at: asOf).receipt)
    where conflict.candidates.contains(where: isAbout) {
      conflicts.append(try Conflict(conflict, in: ledger))
    }
    return conflicts.sorted {
      ($0.subjects.first ?? "", $0.identifier) < ($1.subjects.first ?? "", $1.identifier)
    }
  }
}

extension Conflict {
  /// A conflict as the ledger tells it, with its documents compared.
  fileprivate init(_ conflict: LedgerConflict, in ledger: Ledger) throws(LedgerError) {
    var documents: [SeaworthyDocument?] = []
    for candidate in conflict.candidates {
      let bytes = try ledger.originalBytes(of: candidate.digest) ?? []
      // What today's rules would not keep cannot be compared; it is listed all the same.
      if case .document(let document, _, _) = InspectionDecoder.decode(bytes) {
        documents.append(document)
      } else {
        documents.append(nil)
      }
    }
    self.init(
      identifier: conflict.identifier, form: HeldFile.Form(conflict.form),
      candidates: zip(conflict.candidates, documents).map {
        Candidate($0, isCompared: $1 != nil)
      },
      differences: Difference.all(among: documents),
      contradictions: conflict.contradictions.map(Contradiction.init))
  }
}

extension Conflict.Candidate {
  fileprivate init(_ candidate: LedgerConflict.Candidate, isCompared: Bool) {
    self.init(
      digest: candidate.digest, revision: candidate.revision,
      isWithdrawn: candidate.status == .withdrawn, source: candidate.source,
      coastGuards: candidate.coastGuards, vessel: candidate.vessel, kind: candidate.kind,
      start: candidate.start, fileName: candidate.fileName, receipt: candidate.receipt,
      receivedAt: candidate.receivedAt, question: candidate.reason?.phrase,
      isCompared: isCompared)
  }
}

extension Conflict.Contradiction {
  fileprivate init(_ decision: Decision) {
    let kept: Digest? = if case .keep(let digest) = decision.ruling { digest } else { nil }
    self.init(kept: kept, reason: decision.reason, decidedAt: decision.decidedAt)
  }
}

extension Conflict.Difference {
  /// The fields in which documents differ from the first that can be read, in the order of that and
  /// of the others after it.
  static func all(among documents: [SeaworthyDocument?]) -> [Conflict.Difference] {
    guard let first = documents.firstIndex(where: { $0 != nil }), let base = documents[first]
    else { return [] }
    var differences: [Conflict.Difference] = []
    var places: [String: Int] = [:]
    for (place, document) in documents.enumerated() where place != first {
      for field in document.map({ base.differences(from: $0) }) ?? [] {
        if places[field.path] == nil {
          places[field.path] = differences.count
          // Whoever does not differ from the first says the same.
          differences.append(
            Conflict.Difference(
              path: field.path, values: documents.map { $0 == nil ? nil : field.left },
              lines: documents.map { $0 == nil ? nil : field.leftLine }))
        }
        guard let difference = places[field.path] else { continue }
        differences[difference].values[place] = field.right
        differences[difference].lines[place] = field.rightLine
      }
    }
    return differences
  }
}
