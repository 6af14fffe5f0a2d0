public import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyTime

/// The conflicts that nobody has decided, as JSON.
struct ConflictsJSON: Encodable {
  let formatVersion = JSONForm.version
  let basis: BasisJSON
  let conflicts: [ConflictJSON]

  init(_ answer: ConflictsAnswer) {
    basis = BasisJSON(answer.basis)
    conflicts = answer.conflicts.map { ConflictJSON($0) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case conflicts
  }

  func encode(to encoder: any Encoder) throws {
    try basis.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(conflicts, forKey: .conflicts)
  }
}

/// Documents of one identifier among which somebody has to decide, as JSON.
struct ConflictJSON: Encodable {
  let report: String
  let form: String
  let candidates: [Candidate]
  let differences: [Difference]
  let contradictions: [Contradiction]

  struct Candidate: Encodable {
    let digest: String
    let revision: Int
    let status: String
    let source: String
    let coastGuards: [String]
    let vessel: String?
    let kind: String?
    let start: String?
    let file: String
    let receipt: Int64
    let receivedAt: String
    let question: String?
    let isCompared: Bool
  }

  struct Difference: Encodable {
    let path: String
    let values: [Value]
  }

  /// What one of the documents says; both absent where it says nothing.
  struct Value: Encodable {
    let digest: String
    let value: String?
    let line: Int?
  }

  struct Contradiction: Encodable {
    let kept: String?
    let reason: String
    let decidedAt: String
  }

  init(_ conflict: Conflict) {
    report = conflict.identifier.text
    form = conflict.form.rawValue
    candidates = conflict.candidates.map { candidate in
      Candidate(
        digest: candidate.digest.hexadecimal, revision: candidate.revision,
        status: candidate.isWithdrawn ? "withdrawn" : "final", source: candidate.source.rawValue,
        coastGuards: candidate.coastGuards, vessel: candidate.vessel?.description,
        kind: candidate.kind?.rawValue, start: candidate.start?.description,
        file: candidate.fileName, receipt: candidate.receipt,
        receivedAt: candidate.receivedAt.description,
        question: candidate.question.map { String($0.key.drop { $0 != "." }.dropFirst()) },
        isCompared: candidate.isCompared)
    }
    let digests = candidates.map(\.digest)
    differences = conflict.differences.map { difference in
      Difference(
        path: difference.path,
        values: zip(digests, zip(difference.values, difference.lines)).map {
          Value(digest: $0, value: $1.0, line: $1.0 == nil ? nil : $1.1)
        })
    }
    contradictions = conflict.contradictions.map { contradiction in
      Contradiction(
        kept: contradiction.kept?.hexadecimal, reason: contradiction.reason,
        decidedAt: contradiction.decidedAt.description)
    }
  }
}

extension ConflictsAnswer {
  /// The answer as JSON.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no answer holds.
  public func json() throws -> String { try JSONForm.text(ConflictsJSON(self)) }
}
