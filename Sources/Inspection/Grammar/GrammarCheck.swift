import SeaworthyNotices
import SeaworthyPhrases
package import SeaworthyXML

/// Holds a document against the rules of its grammar and tells everything that breaks them at once.
package struct GrammarCheck {
  var notices: DocumentNotices

  /// The notices of a document whose root has a rule.
  package static func notices(of tree: XMLTree, against rule: ElementRule) -> DocumentNotices {
    var check = GrammarCheck(notices: DocumentNotices(of: tree.source))
    check.check(tree.root, rule)
    return check.notices
  }

  private mutating func check(_ element: XMLElement, _ rule: ElementRule) {
    checkAttributes(of: element, rule)
    checkText(of: element, rule)
    checkChildren(of: element, rule)
    for key in rule.keys { checkKey(key, of: element) }
  }

  // MARK: Attributes and text

  private mutating func checkAttributes(of element: XMLElement, _ rule: ElementRule) {
    var isPresent: UInt32 = 0
    for attribute in element.attributes {
      guard let index = rule.attributeNames.firstIndex(where: { $0 == attribute.name }) else {
        notices.add(
          .unknownAttribute, in: element, at: attribute.namePlace, found: attribute.localName,
          allowed: rule.attributes.map(\.name.text),
          fields: ["attribute": .text(attribute.localName), "element": .text(rule.name.text)])
        continue
      }
      isPresent |= 1 << UInt32(index)
      let value = rule.attributes[index].value
      if !attribute.withValueBytes(value.accepts) {
        tell(
          value, attribute.value, in: element, called: rule.attributes[index].name.text,
          at: attribute.place)
      }
    }
    for (index, attribute) in rule.attributes.enumerated()
    where attribute.isRequired && isPresent & (1 << UInt32(index)) == 0 {
      notices.add(
        .missingAttribute, in: element, at: element.place,
        fields: ["attribute": .text(attribute.name.text), "element": .text(rule.name.text)])
    }
  }

  private mutating func checkText(of element: XMLElement, _ rule: ElementRule) {
    switch rule.text {
    case .nothing:
      if element.hasNonWhitespaceText {
        notices.add(
          .unexpectedText, in: element, at: element.textPlace,
          found: element.text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
          fields: ["element": .text(rule.name.text)])
      }
    case .value(let value):
      checkText(of: element, rule, value)
    case .optional(let value):
      // Blank text says nothing, but may not be longer than what it stands for.
      if element.hasNonWhitespaceText || !element.withTextBytes(value.acceptsAsBlank) {
        checkText(of: element, rule, value)
      }
    }
  }

  private mutating func checkText(
    of element: XMLElement, _ rule: ElementRule, _ value: ValueRule
  ) {
    if !element.withTextBytes(value.accepts) {
      tell(value, element.text, in: element, called: rule.name.text, at: element.textPlace)
    }
  }

  private mutating func tell(
    _ rule: ValueRule, _ value: String, in element: XMLElement, called name: String,
    at place: @autoclosure () -> XMLPlace
  ) {
    let fault = rule.fault(of: value, called: name)
    notices.add(
      fault.kind, in: element, at: place(), found: value, allowed: fault.allowed,
      fields: fault.fields)
  }

  // MARK: Children

  /// Walks the children along the rule's sequence, never back: what stands too late is misplaced.
  private mutating func checkChildren(of element: XMLElement, _ rule: ElementRule) {
    var counts = [Int](repeating: 0, count: rule.children.count)
    var position = 0
    for child in element.children where !child.isForeign {
      guard let index = rule.childNames.firstIndex(where: { $0 == child.name })
      else {
        tellUnknown(child, in: rule)
        continue
      }
      counts[index] += 1
      if counts[index] > rule.children[index].most {
        notices.add(
          .repeatedElement, in: child, at: child.place, found: child.localName,
          fields: rule.parties(child.localName, ["most": .number(rule.children[index].most)]))
      } else if rule.childPlaces[index] < position {
        notices.add(
          .misplacedElement, in: child, at: child.place, found: child.localName,
          allowed: rule.children.map(\.element.name.text), fields: rule.parties(child.localName))
      }
      position = max(position, rule.childPlaces[index])
      check(child, rule.children[index].element)
    }
    for (child, count) in zip(rule.children, counts) where count < child.least {
      notices.add(
        .missingElement, in: element, at: element.place,
        fields: rule.parties(
          child.element.name.text, ["count": .number(count), "least": .number(child.least)]))
    }
    if !rule.choice.isEmpty { checkChoice(in: element, rule) }
    checkExtensions(of: element, rule)
  }

  /// Several of one name are told as repeated; here only different ones are.
  private mutating func checkChoice(in element: XMLElement, _ rule: ElementRule) {
    let chosen = rule.choice.compactMap { element.child($0) }
      .sorted { ($0.line, $0.place.column) < ($1.line, $1.place.column) }
    guard chosen.count != 1 else { return }
    let second = chosen.dropFirst().first ?? element
    notices.add(
      .notExactlyOne, in: second, at: second.place,
      found: chosen.isEmpty ? nil : second.localName, allowed: rule.choice.map(\.text),
      fields: ["parent": .text(rule.name.text), "count": .number(chosen.count)])
  }

  private mutating func tellUnknown(_ child: XMLElement, in rule: ElementRule) {
    notices.add(
      .unknownElement, in: child, at: child.place, found: child.localName,
      allowed: rule.children.map(\.element.name.text), fields: rule.parties(child.localName))
  }

  // MARK: Keys

  private mutating func checkKey(_ key: KeyRule, of element: XMLElement) {
    var firstLines: [String: Int] = [:]
    firstLines.reserveCapacity(element.childCount)
    for child in element.children(key.child) {
      let attributes = key.attributes.compactMap { child.attribute($0) }
      guard attributes.count == key.attributes.count, let first = attributes.first else { continue }
      // No value that its rule accepts has a comma and a space in it.
      let value = attributes.count == 1 ? first.value : attributes.joinedValues
      if let line = firstLines[value] {
        notices.add(
          key.kind, in: child, at: first.place, found: value, fields: ["line": .number(line)])
      } else {
        firstLines[value] = child.line
      }
    }
  }
}

extension [XMLAttribute] {
  fileprivate var joinedValues: String { map(\.value).joined(separator: ", ") }
}

extension ElementRule {
  /// The fields of a notice about a child of this element.
  func parties(
    _ child: String, _ others: [String: Phrase.Argument] = [:]
  ) -> [String: Phrase.Argument] {
    others.merging(["element": .text(child), "parent": .text(name.text)]) { $1 }
  }
}
