public import SeaworthyPhrases

/// All kinds of notice, by code: generated from what the rooms declare, never written by hand.
public struct NoticeCatalogue: Sendable {
  /// The kinds, sorted by code.
  public let kinds: [NoticeKind]

  /// The catalogue of the kinds that rooms declare; a code declared twice is listed once.
  public init(_ kinds: [NoticeKind]) {
    var seen: Set<String> = []
    self.kinds = kinds.sorted { $0.code < $1.code }.filter { seen.insert($0.code).inserted }
  }

  /// The kind with a code.
  public subscript(code: String) -> NoticeKind? { kinds.first { $0.code == code } }

  /// One entry of the catalogue in a language's words, as data.
  public struct Entry: Hashable, Sendable, Codable {
    /// The stable code.
    public var code: String
    /// How much it matters.
    public var severity: NoticeSeverity
    /// What it means.
    public var meaning: String
    /// The names of the fields that it carries.
    public var fields: [String]
    /// A piece of a file that causes it.
    public var example: String
    /// What to do about it.
    public var remedy: String
  }

  /// The catalogue in a language's words, as data.
  public struct Listing: Hashable, Sendable, Codable {
    /// The version of this form.
    public var formatVersion: Int
    /// The entries, by code.
    public var notices: [Entry]
  }

  /// The catalogue in a language's words.
  public func listing(in language: Language) -> Listing {
    Listing(formatVersion: 1, notices: kinds.map { entry(for: $0, in: language) })
  }

  /// The entry of a kind in a language's words.
  public func entry(for kind: NoticeKind, in language: Language) -> Entry {
    let notice = "notice.\(kind.code)"
    return Entry(
      code: kind.code, severity: kind.severity, meaning: language.text("\(notice).meaning"),
      fields: kind.fields, example: kind.example, remedy: language.text("\(notice).remedy"))
  }
}
