package import SeaworthyNotices
import SeaworthyXML

/// What an element may hold: the grammar is data, and one checker reads it.
///
/// Says the same as the published schema; a test holds the two equal.
package struct ElementRule: Sendable {
  package let name: ElementName
  package let attributes: [AttributeRule]
  /// What stands inside it, in this order.
  package let children: [ChildRule]
  package let text: TextRule
  package let keys: [KeyRule]
  /// Those of the children of which exactly one stands, in one place of the order.
  package let choice: [ElementName]
  /// Whether elements of other namespaces may stand behind all others.
  package let takesExtensions: Bool
  /// The names of the attributes and of the children, in the same order, to look through quickly.
  let attributeNames: [NameID]
  let childNames: [NameID]
  /// The place in the order of each of the children.
  let childPlaces: [Int]

  /// The rule of an element.
  package init(
    _ name: ElementName, attributes: [AttributeRule] = [], children: [ChildRule] = [],
    text: TextRule = .nothing, keys: [KeyRule] = [], choice: [ElementName] = [],
    takesExtensions: Bool = false
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
    self.keys = keys
    self.choice = choice
    self.takesExtensions = takesExtensions
    attributeNames = attributes.map(\.name.id)
    childNames = children.map(\.element.name.id)
    let choicePlace = children.firstIndex { choice.contains($0.element.name) } ?? 0
    childPlaces = children.enumerated().map { index, child in
      choice.contains(child.element.name) ? choicePlace : index
    }
  }
}

/// An attribute of an element: what its value may be, and whether it must be there.
package struct AttributeRule: Sendable {
  package let name: AttributeName
  package let value: ValueRule
  package let isRequired: Bool

  /// An attribute that must be there.
  package static func required(_ name: AttributeName, _ value: ValueRule) -> AttributeRule {
    AttributeRule(name: name, value: value, isRequired: true)
  }

  /// An attribute that may be there.
  package static func optional(_ name: AttributeName, _ value: ValueRule) -> AttributeRule {
    AttributeRule(name: name, value: value, isRequired: false)
  }
}

/// A place in an element's sequence of children: which element, and how often.
package struct ChildRule: Sendable {
  package let element: ElementRule
  package let least: Int
  package let most: Int

  /// Exactly once.
  package static func one(_ element: ElementRule) -> ChildRule { exactly(1, element) }

  /// Once or not at all.
  package static func optional(_ element: ElementRule) -> ChildRule {
    ChildRule(element: element, least: 0, most: 1)
  }

  /// Any number of times, from a least number on.
  package static func many(_ element: ElementRule, least: Int = 0) -> ChildRule {
    ChildRule(element: element, least: least, most: .max)
  }

  /// A number of times.
  package static func exactly(_ count: Int, _ element: ElementRule) -> ChildRule {
    ChildRule(element: element, least: count, most: count)
  }
}

/// What an element's own text may be.
package enum TextRule: Sendable {
  /// White space only.
  case nothing
  /// A value.
  case value(ValueRule)
  /// A value, or white space only.
  case optional(ValueRule)
}

/// Attributes that together may stand only once among an element's children of one name.
package struct KeyRule: Sendable {
  package let child: ElementName
  package let attributes: [AttributeName]
  /// What a second one is told with.
  package let kind: NoticeKind

  /// A key; an element that lacks one of the attributes is left out of the comparison.
  package init(_ child: ElementName, _ attributes: [AttributeName], _ kind: NoticeKind) {
    self.child = child
    self.attributes = attributes
    self.kind = kind
  }
}
