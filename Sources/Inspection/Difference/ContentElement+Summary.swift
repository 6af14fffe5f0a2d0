extension ContentElement {
  /// What it says in short: its text, else its attributes but for its key, else what stands in it.
  var summary: String {
    if let text, !text.isEmpty { return text }
    let stated = attributes.compactMap { name, value in value.map { (name.text, $0) } }
    let telling = stated.filter { name, _ in !predicate.contains("[@\(name)=") }
    switch telling.count {
    case 0: return stated.isEmpty ? content : predicate
    case 1: return telling[0].1
    default: return telling.map { "\($0)=\($1)" }.joined(separator: ", ")
    }
  }

  /// The names of the children, each with its count, or the element as it would stand empty.
  private var content: String {
    var counts: [(name: ElementName, count: Int)] = []
    for child in children {
      if counts.last?.name == child.name {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((child.name, 1))
      }
    }
    if counts.isEmpty { return "<\(name.text)/>" }
    return counts.map { $1 == 1 ? $0.text : "\($1) × \($0.text)" }.joined(separator: ", ")
  }
}
