import Foundation

/// The code words of the format: which attributes hold one, and of which lists, as the schema has
/// it.
struct CodeWords: Sendable {
  /// The lists by attribute: an attribute's name may stand for several in several elements.
  private(set) var lists: [String: Set<String>] = [:]
  /// The words of each list.
  private(set) var words: [String: [String]] = [:]

  /// The words of the shipped schema.
  static let shipped = Result { try CodeWords() }

  private init() throws {
    let file = FixtureRegion.folder
      .appending(path: "../Sources/Inspection/Schemas/seaworthy.xsd").standardizedFileURL
    var list = ""
    var attributes: [(name: String, list: String)] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if let match = line.firstMatch(of: /<xs:simpleType name="(\w+)"/) {
        list = String(match.1)
      } else if let match = line.firstMatch(of: /<xs:enumeration value="([^"]+)"/) {
        words[list, default: []].append(String(match.1))
      } else if let match = line.firstMatch(of: /<xs:attribute name="(\w+)" type="(\w+)"/) {
        attributes.append((String(match.1), String(match.2)))
      }
    }
    for (name, list) in attributes where words[list] != nil {
      lists[name, default: []].insert(list)
    }
  }

  /// Whether a value is a word that an attribute of this name may hold.
  func isWord(_ value: some StringProtocol, of attribute: some StringProtocol) -> Bool {
    (lists[String(attribute)] ?? []).contains { words[$0]?.contains(String(value)) ?? false }
  }

  /// The first word of another list than the attribute's, from a place on that differs by use.
  func strangeWord(for attribute: String, _ place: Int) -> String? {
    let own = lists[attribute] ?? []
    let known = Set(own.flatMap { words[$0] ?? [] })
    let strange = words.keys.sorted().filter { !own.contains($0) }.flatMap { words[$0] ?? [] }
      .filter { !known.contains($0) }
    return strange.isEmpty ? nil : strange[place % strange.count]
  }
}
