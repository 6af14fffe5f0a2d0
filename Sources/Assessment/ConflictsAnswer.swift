public import SeaworthyInspection
public import SeaworthyPhrases
public import SeaworthyTime

/// The conflicts that nobody has decided: the answer of ``Assessment/conflicts(in:coastGuard:)``.
public struct ConflictsAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// The conflicts, by vessel or coast guard, then by identifier.
  public var conflicts: [Conflict]

  /// The conflicts that nobody has decided.
  public init(basis: AnswerBasis, conflicts: [Conflict]) {
    self.basis = basis
    self.conflicts = conflicts
  }
}

/// Documents of one identifier among which somebody has to decide.
public struct Conflict: Hashable, Sendable {
  /// The identifier, by which it is decided about.
  public var identifier: DocumentIdentifier
  /// What kind of documents they are.
  public var form: HeldFile.Form
  /// The documents, the lowest revision first.
  public var candidates: [Candidate]
  /// The fields in which they differ.
  public var differences: [Difference]
  /// The decisions that contradict each other; empty where nothing was decided yet.
  public var contradictions: [Contradiction]

  /// One of the documents.
  public struct Candidate: Hashable, Sendable {
    /// The digest of its canonical form, by which it is decided for.
    public var digest: Digest
    /// Its revision.
    public var revision: Int
    /// Whether it is withdrawn.
    public var isWithdrawn: Bool
    /// Who made it.
    public var source: SourceKind
    /// The coast guards that it is about.
    public var coastGuards: [String]
    /// The vessel; nil for what is no report.
    public var vessel: VesselKey?
    /// The kind of inspection; nil for what is no report.
    public var kind: InspectionKind?
    /// When the inspection began; nil for what is no report.
    public var start: Instant?
    /// The name of the file.
    public var fileName: String
    /// The receipt under which it was kept.
    public var receipt: Int64
    /// When it was received.
    public var receivedAt: Instant
    /// Why it may not stand, or not be replaced, without a decision; nil if there is nothing
    /// against it but the others.
    public var question: Phrase?
    /// Whether it could be compared with the others: not if its file has errors by today's rules.
    public var isCompared: Bool

    /// A document from its parts.
    public init(
      digest: Digest, revision: Int, isWithdrawn: Bool, source: SourceKind,
      coastGuards: [String], vessel: VesselKey?, kind: InspectionKind?, start: Instant?,
      fileName: String, receipt: Int64, receivedAt: Instant, question: Phrase?,
      isCompared: Bool = true
    ) {
      self.digest = digest
      self.revision = revision
      self.isWithdrawn = isWithdrawn
      self.source = source
      self.coastGuards = coastGuards
      self.vessel = vessel
      self.kind = kind
      self.start = start
      self.fileName = fileName
      self.receipt = receipt
      self.receivedAt = receivedAt
      self.question = question
      self.isCompared = isCompared
    }
  }

  /// A field in which not all documents say the same.
  public struct Difference: Hashable, Sendable {
    /// Where it stands.
    public var path: String
    /// What each of the documents says, in their order; nil for one that says nothing, or that
    /// could not be compared.
    public var values: [String?]
    /// The line on which each says so; nil where none is known.
    public var lines: [Int?]

    /// A difference from its parts.
    public init(path: String, values: [String?], lines: [Int?]) {
      self.path = path
      self.values = values
      self.lines = lines
    }
  }

  /// A decision that another one contradicts.
  public struct Contradiction: Hashable, Sendable {
    /// The document that it keeps; nil if it withdraws all.
    public var kept: Digest?
    /// Why.
    public var reason: String
    /// When it was taken.
    public var decidedAt: Instant

    /// A decision from its parts.
    public init(kept: Digest?, reason: String, decidedAt: Instant) {
      self.kept = kept
      self.reason = reason
      self.decidedAt = decidedAt
    }
  }

  /// A conflict from its parts.
  public init(
    identifier: DocumentIdentifier, form: HeldFile.Form, candidates: [Candidate],
    differences: [Difference], contradictions: [Contradiction]
  ) {
    self.identifier = identifier
    self.form = form
    self.candidates = candidates
    self.differences = differences
    self.contradictions = contradictions
  }

  /// The vessels and coast guards that it is about, for people.
  public var subjects: [String] {
    var subjects: [String] = []
    for candidate in candidates {
      let names = candidate.vessel.map { [$0.description] } ?? candidate.coastGuards
      for name in names where !subjects.contains(name) { subjects.append(name) }
    }
    return subjects
  }
}
