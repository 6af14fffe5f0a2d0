public import SeaworthyInspection
public import SeaworthyTime

/// What a person decided about a report, a register, a statement or a held file, and why.
///
/// A decision is kept like a document: it has a receipt, counts from that on, is never changed or
/// deleted, and travels with its ledger when that is merged into another. It is revised by another
/// one about the same subject, which names those that it replaces: which one is in force is a
/// function of the decisions alone, whatever clocks said and in whatever order they came.
///
/// Source: doctrine 2, rules 1 and 3; interface, `conflicts decide` and `withdraw`.
public struct Decision: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// The documents of an identifier.
    case documents(DocumentIdentifier)
    /// A held file, by the SHA-256 of its bytes.
    case heldFile(Digest)
  }

  /// What was decided.
  public enum Ruling: Hashable, Sendable {
    /// The document with this digest stands; of a held file, that document puts it right.
    case keep(Digest)
    /// None of what was weighed stands: boats are unknown as if its sender had withdrawn it.
    case withdraw
  }

  /// What it is about.
  public var subject: Subject
  /// What was decided.
  public var ruling: Ruling
  /// The documents among which it was taken, by the digests of their canonical forms, in order:
  /// what came later was not weighed and is not settled by it. Of a held file the file's own
  /// digest.
  public var weighed: [Digest]
  /// The decisions about the same subject that it replaces, by digest, in order.
  public var replaces: [Digest]
  /// The batch that was withdrawn as a whole; nil for a decision about one subject.
  public var batch: String?
  /// Why, in the words of whoever decided; never empty.
  public var reason: String
  /// When it was taken, by the clock of the ledger in which it was taken.
  public var decidedAt: Instant
}

extension Decision {
  /// The SHA-256 of the decision's byte form: a header, then each field with its length before it.
  ///
  /// Receipts are no part of it.
  public var digest: Digest {
    var form = Array("seaworthy decision 1\n".utf8)
    let fields =
      [subject.text, ruling.text] + [weighed, replaces].map(Self.text)
      + [batch ?? "", reason, String(decidedAt.milliseconds)]
    for field in fields { form += Array("\(field.utf8.count):\(field)\n".utf8) }
    return Digest(sha256Of: form)
  }

  /// Digests as a table or a byte form holds a list of them.
  static func text(_ digests: [Digest]) -> String {
    digests.map(\.hexadecimal).joined(separator: " ")
  }
}

extension Decision.Subject {
  /// The subject as a table or a byte form holds it.
  var text: String {
    switch self {
    case .documents(let identifier): identifier.text
    case .heldFile(let digest): digest.hexadecimal
    }
  }

  /// Reads what ``text`` writes: a UUID, or the digest of a held file.
  init?(text: String) {
    if let identifier = DocumentIdentifier(text) {
      self = .documents(identifier)
    } else if let digest = Digest(hexadecimal: text) {
      self = .heldFile(digest)
    } else {
      return nil
    }
  }
}

extension Decision.Ruling {
  /// The ruling as a byte form holds it.
  fileprivate var text: String {
    switch self {
    case .keep(let digest): "keep \(digest.hexadecimal)"
    case .withdraw: "withdraw"
    }
  }
}
