import Foundation

/// A JSON value.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads JSON.
  init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  /// The members of an object; none of anything else.
  var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  /// The value at a path such as `/boats/ready` or `/series/0`; nil if there is none.
  subscript(path: String) -> JSONValue? {
    path.split(separator: "/").reduce(self) { value, step in
      switch value {
      case .object(let members): members[String(step)]
      case .array(let elements):
        Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      default: nil
      }
    }
  }

  /// The same with another value at a path; without what stands there, for nil.
  func replacing(_ path: some Collection<Substring>, with new: JSONValue?) -> JSONValue {
    guard let step = path.first.map(String.init) else { return new ?? .null }
    let rest = path.dropFirst()
    switch self {
    case .object(var members):
      members[step] = rest.isEmpty ? new : members[step]?.replacing(rest, with: new)
      return .object(members)
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return self }
      elements[index] = elements[index].replacing(rest, with: new)
      return .array(elements)
    default: return self
    }
  }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
