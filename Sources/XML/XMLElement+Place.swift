extension XMLElement {
  /// The line, from 1, of the start tag's `<`.
  public var line: Int {
    Int(storage.nodes[index].line)
  }

  /// The place of the name, with its prefix, in the start tag.
  public var place: XMLPlace {
    storage.withStartTag(of: index) { tag, _ in tag.namePlace }
  }

  /// The way from the root, such as `/InspectionReport/Inspection[2]/Start`.
  ///
  /// Each step is a local name, numbered from 1 if the parent has several elements of that name. It
  /// takes a look at every sibling on the way, so ask for it where it will be shown.
  public var path: String {
    var steps: [String] = []
    var element: XMLElement? = self
    while let current = element {
      steps.append(current.step)
      element = current.parent
    }
    return steps.reversed().map { "/" + $0 }.joined()
  }

  private var step: String {
    let name = localName
    guard let parent else { return name }
    var count = 0
    var position = 0
    for sibling in parent.children where hasSameName(as: sibling, called: name) {
      count += 1
      if sibling.index == index { position = count }
    }
    return count == 1 ? name : "\(name)[\(position)]"
  }

  /// Compares numbers before words: most names are of the vocabulary.
  private func hasSameName(as other: XMLElement, called name: String) -> Bool {
    if let own = self.name, let others = other.name { return own == others }
    return other.localName == name
  }
}
