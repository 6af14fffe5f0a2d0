/// Numbers the names that libxml2 passes on, by their pointers.
///
/// libxml2 keeps each name of a document once, so equal pointers are equal names and only the first
/// sight of one costs a search. The store is of fixed size: a document of many names only makes it
/// forget.
struct NameResolver {
  private struct Entry {
    var name: UnsafePointer<UInt8>?
    var id: NameID?
  }

  private let vocabulary: XMLVocabulary
  private var entries = [Entry](repeating: Entry(), count: 256)
  private var known: UnsafePointer<UInt8>?
  private var foreign: UnsafePointer<UInt8>?

  init(vocabulary: XMLVocabulary) {
    self.vocabulary = vocabulary
  }

  /// The number of a name; absent if the vocabulary doesn't have it.
  mutating func id(of name: UnsafePointer<UInt8>) -> NameID? {
    let address = UInt(bitPattern: name)
    let slot = Int(truncatingIfNeeded: (address ^ address >> 8) & 0xFF)
    if entries[slot].name == name { return entries[slot].id }
    let id = vocabulary.id(of: UnsafeBufferPointer(terminatedBytes: name))
    entries[slot] = Entry(name: name, id: id)
    return id
  }

  /// Whether a namespace, absent for none, is the vocabulary's.
  mutating func isKnown(_ namespace: UnsafePointer<UInt8>?) -> Bool {
    guard let namespace else { return vocabulary.namespace.isEmpty }
    if namespace == known { return true }
    if namespace == foreign { return false }
    let bytes = UnsafeBufferPointer(terminatedBytes: namespace)
    guard bytes.elementsEqual(vocabulary.namespace.utf8) else {
      foreign = namespace
      return false
    }
    known = namespace
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes before the first NUL.
  init(terminatedBytes start: UnsafePointer<UInt8>) {
    var count = 0
    while start[count] != 0 { count += 1 }
    self.init(start: start, count: count)
  }
}
