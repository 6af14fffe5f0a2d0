/// A JSON schema, or a part of one, read from the keywords that the shipped schemas use.
///
/// Any other keyword is refused, so that no rule is silently left out of a check.
struct SchemaRule {
  /// What it is, unlike any other part: `vessel/basis` for a property of a shared shape.
  let place: String
  var description: String?
  var reference: String?
  var type: ValueType?
  var constant: JSONValue?
  var words: [String]?
  var minimum: Double?
  var maximum: Double?
  var minLength: Int?
  var maxLength: Int?
  var maxItems: Int?
  var pattern: Regex<AnyRegexOutput>?
  var isDateTime = false
  var isClosed = false
  var required: Set<String> = []
  var properties: [String: SchemaRule] = [:]
  var definitions: [String: SchemaRule] = [:]
  var alternatives: [SchemaRule] = []
  /// The rule of an array's elements: one or none.
  var items: [SchemaRule] = []

  /// What a value is.
  enum ValueType: String {
    case object
    case array
    case string
    case number
    case integer
    case boolean
  }

  /// Why a schema can't be read.
  enum Fault: Error, Equatable {
    case unknownKeyword(String, place: String)
    case wrongValue(keyword: String, place: String)
  }

  /// Reads a schema.
  init(_ schema: JSONValue, place: String) throws {
    self.place = place
    for (keyword, value) in schema.members {
      guard try read(keyword, value) || readLimit(keyword, value) || readParts(keyword, value)
      else { throw Fault.unknownKeyword(keyword, place: place) }
    }
  }

  /// This part and all parts below it, shared shapes included.
  var parts: [SchemaRule] {
    let below = Array(properties.values) + definitions.values + alternatives + items
    return [self] + below.flatMap(\.parts)
  }

  private mutating func read(_ keyword: String, _ value: JSONValue) throws -> Bool {
    switch (keyword, value) {
    case ("$schema", .string), ("$id", .string), ("title", .string): break
    case ("description", .string(let text)): description = text
    case ("$ref", .string(let text)) where text.hasPrefix("#/$defs/"):
      reference = String(text.dropFirst("#/$defs/".count))
    case ("type", .string(let name)):
      type = ValueType(rawValue: name)
      if type == nil { throw Fault.wrongValue(keyword: keyword, place: place) }
    case ("const", _): constant = value
    case ("enum", .array(let values)): words = try values.map { try string($0, keyword) }
    case ("format", .string("date-time")): isDateTime = true
    case ("additionalProperties", .bool(false)): isClosed = true
    default: return false
    }
    return true
  }

  private mutating func readLimit(_ keyword: String, _ value: JSONValue) throws -> Bool {
    switch (keyword, value) {
    case ("minimum", .number(let limit)): minimum = limit
    case ("maximum", .number(let limit)): maximum = limit
    case ("minLength", .number(let limit)): minLength = Int(limit)
    case ("maxLength", .number(let limit)): maxLength = Int(limit)
    case ("maxItems", .number(let limit)): maxItems = Int(limit)
    case ("pattern", .string(let text)): pattern = try Regex(text)
    default: return false
    }
    return true
  }

  private mutating func readParts(_ keyword: String, _ value: JSONValue) throws -> Bool {
    switch (keyword, value) {
    case ("required", .array(let names)): required = Set(try names.map { try string($0, keyword) })
    case ("properties", .object(let members)):
      for (name, member) in members {
        properties[name] = try SchemaRule(member, place: "\(place)/\(name)")
      }
    case ("$defs", .object(let members)):
      for (name, member) in members { definitions[name] = try SchemaRule(member, place: name) }
    case ("oneOf", .array(let members)):
      alternatives = try members.map { try SchemaRule($0, place: "\(place)/oneOf") }
    case ("items", _): items = [try SchemaRule(value, place: "\(place)/items")]
    default: return false
    }
    return true
  }

  private func string(_ value: JSONValue, _ keyword: String) throws -> String {
    guard case .string(let text) = value else {
      throw Fault.wrongValue(keyword: keyword, place: place)
    }
    return text
  }
}
