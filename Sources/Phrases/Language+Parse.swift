/// What is wrong with a language file.
public enum WordsError: Error, Hashable, Sendable {
  /// A line is not `key = template`, or a brace in it is left open. Lines count from 1.
  case malformed(line: Int)
  /// A key has words already.
  case repeated(key: String, line: Int)
}

extension Language {
  static func parse(_ words: String) throws(WordsError) -> [String: Template] {
    var entries: [(key: String, text: String, line: Int)] = []
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      if line.first?.isWhitespace == true {
        guard !entries.isEmpty else { throw .malformed(line: index + 1) }
        entries[entries.count - 1].text += " " + line.trimmingSpaces()
      } else {
        guard let equals = line.firstIndex(of: "=") else { throw .malformed(line: index + 1) }
        let text = line[line.index(after: equals)...].trimmingSpaces()
        entries.append((line[..<equals].trimmingSpaces(), text, index + 1))
      }
    }
    var templates: [String: Template] = [:]
    for (key, text, line) in entries {
      guard let template = Template(text), !key.isEmpty else { throw .malformed(line: line) }
      guard templates.updateValue(template, forKey: key) == nil else {
        throw .repeated(key: key, line: line)
      }
    }
    return templates
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    guard let last = lastIndex(where: { !$0.isWhitespace }), start <= last else { return "" }
    return String(self[start...last])
  }
}
