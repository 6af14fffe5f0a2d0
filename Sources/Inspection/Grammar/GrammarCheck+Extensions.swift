import SeaworthyNotices
import SeaworthyXML

// Elements of other namespaces.
extension GrammarCheck {
  /// Such elements are listed where they may stand, behind all others, and errors elsewhere. What
  /// is inside them is not looked at.
  mutating func checkExtensions(of element: XMLElement, _ rule: ElementRule) {
    var misplaced: [XMLElement] = []
    var last: [XMLElement] = []
    for child in element.children {
      if !child.isForeign {
        misplaced.append(contentsOf: last)
        last.removeAll()
      } else if rule.takesExtensions {
        last.append(child)
      } else {
        misplaced.append(child)
      }
    }
    for child in misplaced { tell(.foreignElement, child, in: rule) }
    // One that is nearly ours, or has no canonical form, is an error of its own.
    for child in last where !Vocabulary.isNearby(child.namespace) && child.canonicalForm != nil {
      tell(.notUnderstood, child, in: rule)
    }
  }

  private mutating func tell(_ kind: NoticeKind, _ child: XMLElement, in rule: ElementRule) {
    notices.add(
      kind, in: child, at: child.place, found: child.namespace,
      fields: rule.parties(child.localName))
  }
}
