/// A closed list of code words as the grammar knows it.
package struct WordList: Sendable {
  /// The list's name in notices: `severity` gives `unknown_severity`.
  package let name: String
  /// The words, in the order in which they are told.
  package let words: [String]
  private let bytes: [UInt8]

  /// A list of words.
  package init(_ name: String, _ words: [String]) {
    self.name = name
    self.words = words
    // Each word behind its length: one run of bytes to look through.
    bytes = words.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
  }

  /// Yes and no.
  package static let truthValue = WordList("truth_value", ["true", "false"])

  /// Whether a value is one of the words, to the letter.
  func contains(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let length = Int(bytes[offset])
        let word = UnsafeBufferPointer(rebasing: bytes[offset + 1..<offset + 1 + length])
        if length == value.count, word.elementsEqual(value) { return true }
        offset += 1 + length
      }
      return false
    }
  }
}

extension [String] {
  /// The word nearest to one that is none of them, if one is near: at most a third of its
  /// characters away, capitals and small letters taken as the same. One number is never near
  /// another, nor a word of which every letter would have to change.
  package func nearest(to word: String) -> String? {
    let sought = Array<Character>(word.lowercased())
    guard (1...64).contains(sought.count) else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in self where !candidate.utf8.allSatisfy(\.isDigit) {
      let letters = Array<Character>(candidate.lowercased())
      let distance = editDistance(sought, letters)
      let length = Swift.max(sought.count, letters.count)
      let limit = Swift.min(Swift.max(1, length / 3), length - 1)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }
}

/// How many letters must be put in, taken out, changed, or swapped with their neighbour to make one
/// word of another.
///
/// Source: optimal string alignment, a form of the Damerau–Levenshtein distance.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let change = last[column] + (left[row] == right[column] ? 0 : 1)
      var least = min(change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        least = min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
