import SeaworthyInspection
import SeaworthyReadiness

/// A report for people as a value: every format is drawn from it, and none works out a number.
struct ReportDocument: Hashable, Sendable {
  /// The ISO 639-1 code of the language that it is written in.
  var language: String
  /// What it is about.
  var title: String
  /// As of when, and known by when.
  var subtitle: String
  /// Its sections, the bottom line first.
  var sections: [Section]
  /// Whether what may be folded away is unfolded from the start, and so printed.
  var isUnfolded: Bool
  /// Every place in a kept document that a section cites.
  let sources: SourceIndex

  /// A document from its sections, whose sources are gathered here.
  ///
  /// `fileNames` gives the name of the file from which each cited document came.
  init(
    language: String, title: String, subtitle: String, sections: [Section],
    isUnfolded: Bool = true, fileNames: [Digest: String]
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
    self.isUnfolded = isUnfolded
    sources = SourceIndex(sections.flatMap(\.blocks).flatMap(\.sources), fileNames: fileNames)
  }

  /// A section under a heading.
  struct Section: Hashable, Sendable {
    /// Its identifier, unique in the document.
    var id: String
    /// Its heading.
    var title: String
    /// What it is made of.
    var blocks: [Block]
  }
}
