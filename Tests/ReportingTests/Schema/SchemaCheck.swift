import SeaworthyTime

/// A check of JSON values against a schema.
struct SchemaCheck {
  /// What breaks the schema, each with its path.
  private(set) var faults: [String] = []
  /// The properties that were seen, and those that were seen missing, by the place of their shape.
  private(set) var sightings: Set<Sighting> = []

  /// A property of a shape, there or not.
  struct Sighting: Hashable {
    var place: String
    var property: String
    var isPresent: Bool
  }

  private let definitions: [String: SchemaRule]
  private let root: SchemaRule

  init(_ root: SchemaRule) {
    self.root = root
    definitions = root.definitions
  }

  /// Checks a whole document.
  mutating func check(_ document: JSONValue) { check(document, root, at: "") }

  private mutating func check(_ value: JSONValue, _ rule: SchemaRule, at path: String) {
    if let reference = rule.reference {
      guard let shape = definitions[reference] else { return tell("no shape \(reference)", path) }
      check(value, shape, at: path)
    }
    if let type = rule.type, !value.isOf(type) { return tell("is no \(type.rawValue)", path) }
    if let constant = rule.constant, value != constant { tell("is not what it must be", path) }
    if let words = rule.words, !words.contains(where: { value == .string($0) }) {
      tell("is not among the words", path)
    }
    switch value {
    case .number(let number): check(number, rule, at: path)
    case .string(let text): check(text, rule, at: path)
    case .array(let elements): check(elements, rule, at: path)
    case .object(let members): check(members, rule, at: path)
    case .null, .bool: break
    }
    if !rule.alternatives.isEmpty { checkAlternatives(value, rule, at: path) }
  }

  private mutating func check(_ number: Double, _ rule: SchemaRule, at path: String) {
    if let minimum = rule.minimum, number < minimum { tell("is too small", path) }
    if let maximum = rule.maximum, number > maximum { tell("is too large", path) }
  }

  private mutating func check(_ text: String, _ rule: SchemaRule, at path: String) {
    let length = text.unicodeScalars.count
    if let least = rule.minLength, length < least { tell("is too short", path) }
    if let most = rule.maxLength, length > most { tell("is too long", path) }
    if let pattern = rule.pattern, text.firstMatch(of: pattern) == nil {
      tell("has another form", path)
    }
    if rule.isDateTime, Timestamp(text) == nil { tell("is no time", path) }
  }

  private mutating func check(_ elements: [JSONValue], _ rule: SchemaRule, at path: String) {
    if let most = rule.maxItems, elements.count > most { tell("has too many elements", path) }
    for item in rule.items {
      for (index, element) in elements.enumerated() { check(element, item, at: "\(path)/\(index)") }
    }
  }

  private mutating func check(
    _ members: [String: JSONValue], _ rule: SchemaRule, at path: String
  ) {
    for name in rule.required where members[name] == nil { tell("lacks \(name)", path) }
    for (name, member) in members {
      if let property = rule.properties[name] {
        check(member, property, at: "\(path)/\(name)")
      } else if rule.isClosed {
        tell("has \(name) too", path)
      }
    }
    for name in rule.properties.keys {
      let isPresent = members[name] != nil
      sightings.insert(Sighting(place: rule.place, property: name, isPresent: isPresent))
    }
  }

  /// Exactly one alternative must fit; only what that one saw counts.
  private mutating func checkAlternatives(
    _ value: JSONValue, _ rule: SchemaRule, at path: String
  ) {
    let trials = rule.alternatives.map { alternative in
      var trial = SchemaCheck(root)
      trial.check(value, alternative, at: path)
      return trial
    }
    let fitting = trials.filter(\.faults.isEmpty)
    if fitting.count != 1 { tell("fits \(fitting.count) alternatives", path) }
    for trial in fitting { sightings.formUnion(trial.sightings) }
  }

  private mutating func tell(_ fault: String, _ path: String) {
    faults.append("\(path.isEmpty ? "/" : path) \(fault)")
  }
}

extension JSONValue {
  fileprivate func isOf(_ type: SchemaRule.ValueType) -> Bool {
    switch (type, self) {
    case (.object, .object), (.array, .array), (.string, .string), (.number, .number),
      (.boolean, .bool):
      true
    case (.integer, .number(let number)): number == number.rounded()
    default: false
    }
  }
}
