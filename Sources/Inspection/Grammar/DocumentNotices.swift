package import SeaworthyNotices
package import SeaworthyPhrases
package import SeaworthyXML

/// The notices of one document that is being read, told with their places in it.
package struct DocumentNotices {
  /// The notices so far.
  package private(set) var list = NoticeList()
  private let source: XMLSource
  /// The line looked up last: in a file of one line all notices share it.
  private var lastLine: (number: Int, text: String?)?

  /// No notices yet of a document.
  package init(of source: XMLSource) {
    self.source = source
  }

  /// The notices in the order of their places in the document.
  package var inOrder: NoticeList {
    var ordered = NoticeList(cap: list.cap)
    let samples = list.samples.enumerated().sorted { left, right in
      (left.element.position, left.offset) < (right.element.position, right.offset)
    }
    for (_, notice) in samples { ordered.add(notice) }
    // Those beyond the cap are only counted.
    for (kind, total) in list.totals {
      for _ in min(total, list.cap)..<total { ordered.add(Notice(kind)) }
    }
    return ordered
  }

  /// Adds a notice about an element, at a place in it.
  ///
  /// What costs time or memory is worked out only for notices that will be shown, so a file full of
  /// errors is read about as fast as a good one.
  package mutating func add(
    _ kind: NoticeKind, in element: XMLElement, at place: @autoclosure () -> XMLPlace,
    found: @autoclosure () -> String? = nil, allowed: @autoclosure () -> [String] = [],
    nearest: @autoclosure () -> String? = nil,
    fields: @autoclosure () -> [String: Phrase.Argument] = [:]
  ) {
    guard list.totals[kind, default: 0] < list.cap else {
      list.add(Notice(kind))
      return
    }
    let found = found().map(Self.excerpt)
    let allowed = allowed()
    let place = place()
    list.add(
      Notice(
        kind, at: NoticePlace(place, path: element.path, sourceLine: line(place.line)),
        found: found, allowed: allowed,
        nearest: nearest() ?? found.flatMap { Self.nearest(to: $0, in: allowed) }, fields: fields())
    )
  }

  /// Nothing is near to a word that is allowed and only stands in a wrong place.
  private static func nearest(to found: String, in allowed: [String]) -> String? {
    allowed.contains(found) ? nil : allowed.nearest(to: found)
  }

  private mutating func line(_ number: Int) -> String? {
    if let lastLine, lastLine.number == number { return lastLine.text }
    let text = source.lineToShow(number)
    lastLine = (number, text)
    return text
  }

  /// A value as notices keep it: 200 characters of it at most.
  private static func excerpt(of value: String) -> String {
    value.unicodeScalars.count <= 200 ? value : String(value.unicodeScalars.prefix(200)) + "…"
  }
}

extension Notice {
  fileprivate var position: DocumentPosition {
    DocumentPosition(line: place?.line ?? 0, column: place?.column ?? 0)
  }
}

/// A line and a column, to sort by.
private struct DocumentPosition: Comparable {
  let line: Int
  let column: Int

  static func < (left: DocumentPosition, right: DocumentPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension NoticePlace {
  /// A place in a document.
  init(_ place: XMLPlace, path: String? = nil, sourceLine: String?) {
    self.init(
      line: place.line, column: place.column, length: place.length, path: path,
      sourceLine: sourceLine)
  }
}

extension XMLSource {
  /// A line, unless it is too long to show.
  func lineToShow(_ number: Int) -> String? {
    let line = line(number)
    return line.utf8.count <= 20_000 ? line : nil
  }
}
