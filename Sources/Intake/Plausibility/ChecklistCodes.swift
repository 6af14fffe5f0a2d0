/// The codes of the items on the checklists of classes.
public struct ChecklistCodes: Hashable, Sendable {
  /// The codes of one checklist.
  struct Codes: Hashable, Sendable {
    private let codes: Set<String>
    /// By the form that all codes share that read alike.
    private let byReading: [String: String]

    fileprivate init(_ codes: [String]) {
      self.codes = Set(codes)
      byReading = Dictionary(codes.map { ($0.reading, $0) }) { first, _ in first }
    }

    /// Whether the checklist has an item, to the letter.
    func contains(_ code: String) -> Bool { codes.contains(code) }

    /// The code that reads like another, which is none of the checklist's: letters for the digits
    /// that look like them, small letters, other or no hyphens. One digit is never near another.
    func code(thatReadsLike code: String) -> String? { byReading[code.reading] }
  }

  private let classes: [String: Codes]

  /// The checklists by class, each with the codes of its items.
  public init(_ checklists: [String: [String]]) {
    classes = checklists.mapValues(Codes.init)
  }

  /// The checklist of a class, as VesselClassText names it.
  subscript(vesselClass: String) -> Codes? { classes[vesselClass] }

  /// The classes that have a checklist.
  var classNames: Set<String> { Set(classes.keys) }
}

extension String {
  /// The code as somebody reads it off a sheet.
  fileprivate var reading: String {
    String(
      uppercased().compactMap { character in
        switch character {
        case "O", "Q": "0"
        case "I", "L": "1"
        case "Z": "2"
        case "S": "5"
        case "B": "8"
        case ".", "-": nil
        default: character
        }
      })
  }
}
