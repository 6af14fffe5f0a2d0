package import SeaworthyNotices
package import SeaworthyPhrases
package import SeaworthyXML

/// The notices of one document that is being read, told with their places in it.
package struct DocumentNotices {
  /// The notices so far.
  package private(set) var list = NoticeList()
  private let source: XMLSource

  /// No notices yet of a document.
  package init(of source: XMLSource) {
    self.source = source
  }

  /// Adds a notice about an element, at a place in it.
  ///
  /// What costs time or memory is worked out only for notices that will be shown, so a file full of
  /// errors is read about as fast as a good one.
  package mutating func add(
    _ kind: NoticeKind, in element: XMLElement, at place: @autoclosure () -> XMLPlace,
    found: @autoclosure () -> String? = nil, allowed: @autoclosure () -> [String] = [],
    fields: @autoclosure () -> [String: Phrase.Argument] = [:]
  ) {
    guard list.totals[kind, default: 0] < list.cap else {
      list.add(Notice(kind))
      return
    }
    let found = found().map(Self.excerpt)
    let allowed = allowed()
    list.add(
      Notice(
        kind, at: NoticePlace(place(), path: element.path, in: source), found: found,
        allowed: allowed, nearest: found.flatMap { allowed.nearest(to: $0) }, fields: fields()))
  }

  /// A value as notices keep it: 200 characters of it at most.
  private static func excerpt(of value: String) -> String {
    value.unicodeScalars.count <= 200 ? value : String(value.unicodeScalars.prefix(200)) + "…"
  }
}

extension NoticePlace {
  /// A place in a document, with its line unless that is too long to show.
  init(_ place: XMLPlace, path: String? = nil, in source: XMLSource) {
    let line = source.line(place.line)
    self.init(
      line: place.line, column: place.column, length: place.length, path: path,
      sourceLine: line.utf8.count <= 20_000 ? line : nil)
  }
}
