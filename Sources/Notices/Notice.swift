public import SeaworthyPhrases

/// Something to tell about a file: what, where, what was found, what is allowed.
///
/// A bad document is data: it yields notices, it does not throw.
public struct Notice: Hashable, Sendable {
  /// The kind, with its code and severity.
  public let kind: NoticeKind
  /// Where; nil when it is about the file as a whole.
  public let place: NoticePlace?
  /// The value found, as it stands in the file.
  public let found: String?
  /// The words or forms that are allowed there.
  public let allowed: [String]
  /// The allowed word nearest to the one found, if one is near.
  public let nearest: String?
  /// What else its words use, by the names that ``NoticeKind/fields`` lists.
  public let fields: [String: Phrase.Argument]

  /// A notice of a kind.
  public init(
    _ kind: NoticeKind, at place: NoticePlace? = nil, found: String? = nil,
    allowed: [String] = [], nearest: String? = nil, fields: [String: Phrase.Argument] = [:]
  ) {
    self.kind = kind
    self.place = place
    self.found = found
    self.allowed = allowed
    self.nearest = nearest
    self.fields = fields
  }

  /// What it says, in one line.
  public var phrase: Phrase { Phrase("notice.\(kind.code)", arguments) }

  /// What to do about it.
  public var remedy: Phrase { Phrase("notice.\(kind.code).remedy", arguments) }

  private var arguments: [String: Phrase.Argument] {
    var arguments = fields
    if let found { arguments["found"] = .text(found) }
    if !allowed.isEmpty { arguments["allowed"] = .list(allowed.map { .text($0) }) }
    if let nearest { arguments["nearest"] = .text(nearest) }
    return arguments
  }
}
