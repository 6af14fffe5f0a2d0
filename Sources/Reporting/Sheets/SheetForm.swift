import SeaworthyInspection

/// An element as a blank form, made from its rule: everything in it is there once and empty.
struct SheetForm {
  /// What a form leaves out for brevity; files may have it all the same.
  struct Exceptions {
    var elements: Set<ElementName> = []
    var attributes: Set<AttributeName> = []
  }

  let rule: ElementRule
  let exceptions: Exceptions

  /// The form.
  var piece: SheetPiece {
    let attributes = rule.attributes.map(\.name)
      .filter { !exceptions.attributes.contains($0) }
      .map { SheetAttribute(name: $0, value: "") }
    if case .nothing = rule.text {
      let children = rule.children.map(\.element)
        .filter { !exceptions.elements.contains($0.name) }
      return .element(
        rule.name, attributes,
        children.map { SheetForm(rule: $0, exceptions: exceptions).piece })
    }
    return .text(rule.name, attributes, "")
  }
}
