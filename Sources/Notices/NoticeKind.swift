/// A kind of notice: its stable code, how much it matters, and the fields that its words use.
///
/// Each room declares its own kinds beside the rule that gives them, and lists them for the
/// catalogue. The words stand in the language files under `notice.CODE`, `notice.CODE.meaning` and
/// `notice.CODE.remedy`.
public struct NoticeKind: Hashable, Sendable {
  /// The stable code in snake case, such as `unknown_severity`.
  public let code: String
  /// How much a notice of this kind matters.
  public let severity: NoticeSeverity
  /// The names of the fields that its words may use, beside `found`, `allowed` and `nearest`.
  public let fields: [String]
  /// A piece of a file that causes it, as an example for the catalogue.
  public let example: String

  /// Declares a kind of notice.
  public init(
    _ code: String, _ severity: NoticeSeverity, fields: [String] = [], example: String
  ) {
    self.code = code
    self.severity = severity
    self.fields = fields
    self.example = example
  }
}
