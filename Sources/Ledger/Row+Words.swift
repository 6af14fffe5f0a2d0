import GRDB
import SeaworthyInspection

extension Row {
  /// A word of a closed list.
  func word<Word: RawRepresentable<String>>(at index: Int) throws -> Word {
    guard let word = Word(rawValue: try decode(atIndex: index)) else { throw UnreadableRow() }
    return word
  }

  /// A word of a closed list; nil if the column holds none.
  func optionalWord<Word: RawRepresentable<String>>(at index: Int) throws -> Word? {
    hasNull(atIndex: index) ? nil : try word(at: index)
  }

  /// A document's identifier.
  func identifier(at index: Int) throws -> DocumentIdentifier {
    guard let identifier = DocumentIdentifier(try decode(String.self, atIndex: index)) else {
      throw UnreadableRow()
    }
    return identifier
  }
}
