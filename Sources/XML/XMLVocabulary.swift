/// The names that a caller knows in one namespace, each with a small number.
///
/// Made once and shared by all threads:
///
///     let vocabulary = XMLVocabulary(namespace: "urn:example", names: ["Boat", "hull"])
///     vocabulary.id(of: "hull")  // NameID(rawValue: 1)
public struct XMLVocabulary: Sendable {
  /// The namespace of the elements; empty for elements without one.
  public let namespace: String

  private let names: [String]
  private let nameBytes: [UInt8]
  private let nameStarts: [Int]
  /// Open addressing by hash: positions in `names`, or `free`.
  private let slots: [UInt16]

  private static let free = UInt16.max

  /// A vocabulary of the given names, fewer than 65,535, in whose order they are numbered.
  ///
  /// A name that is given twice keeps its first number. Attributes are looked up by the same names,
  /// but stand in no namespace.
  public init(namespace: String, names: [String]) {
    precondition(names.count < Int(Self.free), "a vocabulary has fewer than 65,535 names")
    self.namespace = namespace
    self.names = names
    nameBytes = names.flatMap { Array($0.utf8) }
    nameStarts = names.reduce(into: [0]) { starts, name in
      starts.append(starts[starts.count - 1] + name.utf8.count)
    }

    var slotCount = 16
    while slotCount < names.count * 4 { slotCount *= 2 }
    var slots = [UInt16](repeating: Self.free, count: slotCount)
    var seen: Set<String> = []
    for (index, name) in names.enumerated() where seen.insert(name).inserted {
      var slot = Self.hash(Array(name.utf8)) & (slotCount - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = UInt16(index)
    }
    self.slots = slots
  }

  /// The number of a name; absent if the name is not of the vocabulary.
  public func id(of name: String) -> NameID? {
    Array(name.utf8).withUnsafeBufferPointer { id(of: $0) }
  }

  /// The name of a number that this vocabulary gave.
  public subscript(id: NameID) -> String {
    names[Int(id.rawValue)]
  }

  func id(of name: UnsafeBufferPointer<UInt8>) -> NameID? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] != Self.free {
      let index = Int(slots[slot])
      if nameBytes[nameStarts[index]..<nameStarts[index + 1]].elementsEqual(name) {
        return NameID(rawValue: UInt16(index))
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a, cut to a non-negative number; the table is never full, so a search always ends.
  private static func hash(_ name: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }
}
