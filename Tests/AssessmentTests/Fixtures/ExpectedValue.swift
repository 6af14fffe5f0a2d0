/// A value of the file of expected values, or of what is held against it.
enum ExpectedValue: Decodable, Sendable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([ExpectedValue])
  case object([String: ExpectedValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([ExpectedValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: ExpectedValue].self))
    }
  }

  init(_ number: Double?) { self = number.map(ExpectedValue.number) ?? .null }
  init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .null }
  init(_ text: String?) { self = text.map(ExpectedValue.text) ?? .null }

  subscript(key: String) -> ExpectedValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var list: [ExpectedValue] {
    if case .list(let items) = self { items } else { [] }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// Where another value differs from this one, numbers by more than 1e-9 of their size.
  func differences(from found: ExpectedValue, at path: String) -> [String] {
    switch (self, found) {
    case (.null, .null): return []
    case (.truth(let left), .truth(let right)) where left == right: return []
    case (.text(let left), .text(let right)) where left == right: return []
    case (.number(let left), .number(let right))
    where abs(left - right) <= 1e-9 * max(1, abs(left)): return []
    case (.list(let left), .list(let right)) where left.count == right.count:
      return zip(left, right).enumerated().flatMap { index, pair in
        pair.0.differences(from: pair.1, at: "\(path)[\(index)]")
      }
    case (.object(let left), .object(let right)):
      return Set(left.keys).union(right.keys).sorted().flatMap { key in
        switch (left[key], right[key]) {
        case (let left?, let right?): left.differences(from: right, at: "\(path).\(key)")
        default: ["\(path).\(key): stands on one side only"]
        }
      }
    default: return ["\(path): expected \(self), found \(found)"]
    }
  }
}
