import Foundation
import SeaworthyReadiness
import SeaworthyTime

/// The element that begins where a citation points, as a reader of the file sees it.
struct CitedElement {
  /// Its name, without a prefix.
  let name: String
  /// What stands between its tags.
  let contents: Substring
  private let attributes: [String: String]

  /// The element that begins on the cited line; nil if it is not of the name that the path ends in.
  ///
  /// - Parameter lines: All lines of the file.
  init?(_ citation: Citation, in lines: [Substring]) {
    guard lines.indices.contains(citation.line - 1) else { return nil }
    let first = lines[citation.line - 1]
    let rest = first.base[first.startIndex...]
    // A predicate may hold a slash.
    let expected = citation.path.replacing(/\[[^\]]*\]/, with: "").split(separator: "/").last
    let tag = /^\s*<(?:\w+:)?(?<name>\w+)(?<attributes>(?:\s+[\w:]+="[^"]*")*)\s*(?<end>\/?>)/
    guard let match = rest.firstMatch(of: tag), match.name == expected else { return nil }
    name = String(match.name)
    let after = rest[match.range.upperBound...]
    let end = match.end == "/>" ? nil : after.firstRange(of: "\(name)>")?.lowerBound
    contents = after[..<(end ?? after.startIndex)]
    attributes = Dictionary(
      match.attributes.matches(of: /([\w:]+)="([^"]*)"/).map { (String($0.1), String($0.2)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The value of an attribute.
  subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// An attribute's value as an instant.
  func instant(_ attribute: String) -> Instant? {
    attributes[attribute].flatMap { Timestamp($0) }?.instant
  }

  /// Whether it has all of some values.
  func has(_ values: [String: String]) -> Bool {
    values.allSatisfy { attributes[$0.key] == $0.value }
  }
}
