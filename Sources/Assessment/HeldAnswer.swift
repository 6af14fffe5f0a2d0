/// What waits for a person: the answer of ``Assessment/held(in:coastGuard:)``.
public struct HeldAnswer: Hashable, Sendable {
  /// Which question it answers.
  public var basis: AnswerBasis
  /// How many files are held for errors.
  public var errors: Int
  /// How many documents wait for a decision.
  public var decisions: Int
  /// The files: those that bear on a boat's condition first, then by vessel and time; perhaps not
  /// all of them.
  public var files: [HeldFile]

  /// What waits for a person.
  public init(basis: AnswerBasis, errors: Int, decisions: Int, files: [HeldFile]) {
    self.basis = basis
    self.errors = errors
    self.decisions = decisions
    self.files = files
  }

  /// How many files are left out.
  public var omitted: Int { errors + decisions - files.count }

  /// The answer with so many files at most; its numbers stay true.
  public func limited(to count: Int) -> HeldAnswer {
    var answer = self
    answer.files = Array(files.prefix(count))
    return answer
  }
}
