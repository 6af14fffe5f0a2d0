import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyXML

/// The errors of a held file by their places.
struct HeldFaults {
  private let places: [Place: [Notice]]

  private struct Place: Hashable {
    var line: Int
    var column: Int
  }

  /// The errors among notices; nil if there are none, or not all have a place.
  init?(_ notices: NoticeList) {
    let errors = notices.samples.filter { $0.kind.severity == .error }
    guard !errors.isEmpty, errors.count == notices.count(of: .error) else { return nil }
    var places: [Place: [Notice]] = [:]
    for error in errors {
      guard let place = error.place else { return nil }
      places[Place(line: place.line, column: place.column), default: []].append(error)
    }
    self.places = places
  }

  /// What is wrong at a place.
  func at(_ place: XMLPlace) -> Fault {
    Fault(notices: places[Place(line: place.line, column: place.column)] ?? [])
  }

  /// What is wrong at one place, and so what may stand there otherwise once it is put right.
  struct Fault {
    fileprivate let notices: [Notice]

    /// Whether the name itself is unknown.
    var isMisnamed: Bool {
      notices.contains { [.unknownElement, .unknownAttribute].contains($0.kind) }
    }

    /// Whether a value or text is wrong.
    var isOfValue: Bool { notices.contains { !Self.ofElements.contains($0.kind) } }

    /// Whether all attributes that are new are missed.
    func allowsAttributes(_ names: some Sequence<String>) -> Bool {
      let missed = missed("attribute", by: .missingAttribute)
      return notices.contains { Self.ofSeveralValues.contains($0.kind) }
        || names.allSatisfy(missed.contains)
    }

    /// Whether an element that is new is missed.
    func allowsElement(_ name: String) -> Bool {
      missed("element", by: .missingElement).contains(name)
    }

    private func missed(_ field: String, by kind: NoticeKind) -> Set<String> {
      Set(
        notices.compactMap { notice in
          guard notice.kind == kind, case .text(let name) = notice.fields[field] else { return nil }
          return name
        })
    }

    /// What is wrong with elements as such, told at their names.
    private static let ofElements: Set<NoticeKind> = [
      .unknownElement, .foreignElement, .misplacedElement, .missingElement, .repeatedElement,
      .notExactlyOne, .unknownAttribute, .missingAttribute, .notDecodable,
    ]
    /// What an attribute that may be missing elsewhere puts right.
    private static let ofSeveralValues: Set<NoticeKind> = [
      .emptyPlace, .doneMissing, .amountIncomplete,
    ]
  }
}
