import SeaworthyNotices
import SeaworthyXML

/// What can be read of a report or register with errors, to be held against a file that may be the
/// same one put right.
///
/// Two tablets may send different contents under one identifier and revision. Should the worse one
/// have a misspelt word, the other does not put it right. Source: doctrine 2, rule 3.
package struct HeldContent {
  private let root: XMLElement
  private let faults: HeldFaults

  /// The content of a file with errors; nil where there is no telling it from another: it is no
  /// XML, has no errors that its own text shows, or more than are told one by one.
  package init?(_ bytes: [UInt8]) {
    guard let tree = Self.tree(bytes),
      [.inspectionReport, .fleetRegister].contains(ElementName(tree.root)),
      let faults = HeldFaults(InspectionDecoder.decode(bytes).notices)
    else { return nil }
    root = tree.root
    self.faults = faults
  }

  /// Whether a file says the same wherever this one could be read: it differs at the places of the
  /// errors alone, and in when it was made out.
  package func isPutRight(by bytes: [UInt8]) -> Bool {
    Self.tree(bytes).map { isPutRight(root, by: $0.root) } ?? false
  }

  private static func tree(_ bytes: [UInt8]) -> XMLTree? {
    try? XMLTree(bytes, vocabulary: Vocabulary.shared)
  }

  // MARK: Element by element

  /// Places are looked up only where something differs: a good file has few such places, and the
  /// first that is no error ends the comparison.
  private func isPutRight(_ held: XMLElement, by other: XMLElement) -> Bool {
    guard held.namespace == other.namespace else { return false }
    if held.localName != other.localName {
      guard faults.at(held.place).isMisnamed else { return false }
    }
    return isTextPutRight(held, by: other) && areAttributesPutRight(held, by: other)
      && areChildrenPutRight(held, by: other)
  }

  private func isTextPutRight(_ held: XMLElement, by other: XMLElement) -> Bool {
    let isSame = held.withTextBytes { text in
      other.withTextBytes { Self.visible(text).elementsEqual(Self.visible($0)) }
    }
    return isSame || faults.at(held.textPlace).isOfValue
  }

  /// The text without the white space around it.
  private static func visible(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return text[0..<0] }
    return text[first...last]
  }

  private func areAttributesPutRight(_ held: XMLElement, by other: XMLElement) -> Bool {
    var left = Dictionary(other.attributes.map { ($0.fullName, $0.value) }) { first, _ in first }
    // The values of misspelt names: they have to stand under another.
    var misnamed: [String] = []
    for attribute in held.attributes {
      let value = left.removeValue(forKey: attribute.fullName)
      if value == attribute.value || attribute.name == AttributeName.preparedAt.id { continue }
      if faults.at(attribute.place).isOfValue { continue }
      guard value == nil, faults.at(attribute.namePlace).isMisnamed else { return false }
      misnamed.append(attribute.value)
    }
    for value in misnamed {
      guard let name = left.first(where: { $0.value == value })?.key else { return false }
      left[name] = nil
    }
    return left.isEmpty || faults.at(held.place).allowsAttributes(left.keys)
  }

  private func areChildrenPutRight(_ held: XMLElement, by other: XMLElement) -> Bool {
    var others = other.children
    for child in held.children {
      var isFound = false
      while !isFound {
        guard let next = others.next() else { return false }
        isFound = isPutRight(child, by: next)
        if !isFound, !faults.at(held.place).allowsElement(next.localName) { return false }
      }
    }
    while let next = others.next() {
      if !faults.at(held.place).allowsElement(next.localName) { return false }
    }
    return true
  }
}

extension XMLAttribute {
  /// The name with its namespace.
  fileprivate var fullName: String { namespace.isEmpty ? localName : "\(namespace) \(localName)" }
}
