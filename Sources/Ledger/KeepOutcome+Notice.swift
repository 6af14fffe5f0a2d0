public import SeaworthyNotices
public import SeaworthyPhrases

extension KeepOutcome {
  /// What a person needs to be told about the file for this outcome; nil if nothing.
  public var notice: Notice? {
    switch self {
    case .conflicting: Notice(.conflict)
    case .needsDecision(let reason, _):
      Notice(.needsDecision, fields: ["reason": .phrase(reason.phrase)])
    case .kept, .alreadyKept, .revised, .held, .alreadyHeld, .refused: nil
    }
  }
}

extension DecisionReason {
  /// The reason in words.
  public var phrase: Phrase { Phrase("decision.\(rawValue)") }
}

extension NoticeKind {
  static let conflict = NoticeKind(
    "conflict", .error,
    example: "two tablets send different contents as revision 1 of one report")
  static let needsDecision = NoticeKind(
    "needs_decision", .error, fields: ["reason"],
    example: "revision 2 names another vessel than revision 1")

  /// Every kind of notice that keeping a file can give.
  public static let ledgerKinds = [conflict, needsDecision]
}
