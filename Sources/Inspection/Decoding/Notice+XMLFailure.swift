package import SeaworthyNotices
import SeaworthyPhrases
package import SeaworthyXML

extension Notice {
  /// What a file that could not be read as XML is told with.
  ///
  /// The document as far as it could be decoded shows the line that is meant.
  package init(_ failure: XMLFailure, in source: XMLSource?) {
    let (kind, found, fields) = failure.reason.told
    let place = failure.place.map { place in
      NoticePlace(place, sourceLine: source.flatMap { $0.lineToShow(place.line) })
    }
    self.init(kind, at: place, found: found, fields: fields)
  }
}

extension XMLFailure.Reason {
  fileprivate var told: (kind: NoticeKind, found: String?, fields: [String: Phrase.Argument]) {
    switch self {
    case .empty: (.emptyFile, nil, [:])
    case .notXML(let format): (.notXML, nil, ["format": Self.words(for: format)])
    case .notWellFormed(let message): (.notWellFormed, nil, ["message": .text(message)])
    case .doctype: (.doctypeRefused, nil, [:])
    case .tooLarge(let bytes, let limit):
      (.fileTooLarge, nil, ["bytes": .number(bytes), "limit": .number(limit)])
    case .tooDeep(let limit): (.tooDeep, nil, ["limit": .number(limit)])
    case .tooManyAttributes(let limit): (.tooManyAttributes, nil, ["limit": .number(limit)])
    case .textTooLong(let limit): (.textTooLong, nil, ["limit": .number(limit)])
    case .tooManyElements(let limit): (.tooManyElements, nil, ["limit": .number(limit)])
    case .unsupportedEncoding(let name):
      (.unsupportedEncoding, name, ["encoding": .text(name)])
    case .badEncoding(let declared): (.badEncoding, nil, ["encoding": .text(declared)])
    }
  }

  /// Formats go by their names in every language; what has none is described.
  private static func words(for format: String) -> Phrase.Argument {
    ["text", "binary"].contains(format) ? .phrase(Phrase("format.\(format)")) : .text(format)
  }
}
