import SeaworthyInspection
import SeaworthyXML

// Tables of a standard: rows that a key picks out.
extension ElementReader {
  /// Points, weights and shares as binary numbers.
  func points(_ name: AttributeName) throws(UnreadableElement) -> Double {
    let number: DecimalNumber = try value(name)
    return number.doubleValue
  }

  /// A table of numbers by code word.
  func table<Word: CodeWord>(
    _ list: ElementName, _ row: ElementName, _ key: AttributeName, _ value: AttributeName
  ) throws(UnreadableElement) -> [Word: Double] {
    try table(list, row) { reader throws(UnreadableElement) in
      (try reader.word(key), try reader.points(value))
    }
  }

  /// A table of whole numbers by code word.
  func table<Word: CodeWord>(
    _ list: ElementName, _ row: ElementName, _ key: AttributeName, _ value: AttributeName
  ) throws(UnreadableElement) -> [Word: Int] {
    try table(list, row) { reader throws(UnreadableElement) in
      (try reader.word(key), try reader.value(value))
    }
  }

  /// A table of numbers by name.
  func table(
    _ list: ElementName, _ row: ElementName, _ key: AttributeName, _ value: AttributeName
  ) throws(UnreadableElement) -> [String: Double] {
    try table(list, row) { reader throws(UnreadableElement) in
      (try reader.value(key), try reader.points(value))
    }
  }

  /// A table of whole numbers by name.
  func table(
    _ list: ElementName, _ row: ElementName, _ key: AttributeName, _ value: AttributeName
  ) throws(UnreadableElement) -> [String: Int] {
    try table(list, row) { reader throws(UnreadableElement) in
      (try reader.value(key), try reader.value(value))
    }
  }

  /// A row that a table must have.
  func row<Value>(_ key: String, in table: [String: Value]) throws(UnreadableElement) -> Value {
    guard let value = table[key] else { throw UnreadableElement(line: line) }
    return value
  }

  private func table<Key: Hashable, Value>(
    _ list: ElementName, _ row: ElementName,
    _ read: (ElementReader) throws(UnreadableElement) -> (Key, Value)
  ) throws(UnreadableElement) -> [Key: Value] {
    try require(list) { list throws(UnreadableElement) in
      var table: [Key: Value] = [:]
      for element in list.element.children(row) {
        let (key, value) = try read(ElementReader(element))
        table[key] = value
      }
      return table
    }
  }
}
