import SeaworthyInspection

// Elements made along their rules.
extension SheetComposition {
  /// What optional parts leave out for brevity.
  private static let exceptions = SheetForm.Exceptions(
    elements: [.deferral, .work, .casualtyReport],
    attributes: [.basis, .nsn, .name, .latitude, .longitude])

  /// An element with what its gaps may be told above it.
  func opened(
    _ rule: ElementRule, filling values: [AttributeName: String], _ pieces: [SheetPiece]
  ) -> [SheetPiece] {
    let hints = rule.attributeHints(except: Set(values.keys), in: language)
    return (hints.isEmpty ? [] : [.comment(hints)])
      + [element(rule, filling: values, pieces)]
  }

  /// An element whose required attributes are there, those without a value empty.
  func element(
    _ rule: ElementRule, filling values: [AttributeName: String], _ pieces: [SheetPiece] = []
  ) -> SheetPiece {
    .element(rule.name, attributes(of: rule, filling: values), pieces)
  }

  /// An element with a text, which is told about where it is empty.
  func textElement(
    _ rule: ElementRule, filling values: [AttributeName: String] = [:], _ text: String
  ) -> [SheetPiece] {
    let hint = text.isEmpty ? rule.textHint(in: language) : nil
    return (hint.map { [.comment([$0])] } ?? [])
      + [.text(rule.name, attributes(of: rule, filling: values), text)]
  }

  /// A form that may be left out, with what everything in it may be told above it.
  func option(_ rule: ElementRule) -> [SheetPiece] {
    [
      .comment(rule.allHints(except: Self.exceptions, in: language)),
      .option([SheetForm(rule: rule, exceptions: Self.exceptions).piece]),
    ]
  }

  private func attributes(
    of rule: ElementRule, filling values: [AttributeName: String]
  ) -> [SheetAttribute] {
    rule.attributes.compactMap { attribute in
      let value = values[attribute.name] ?? (attribute.isRequired ? "" : nil)
      return value.map { SheetAttribute(name: attribute.name, value: $0) }
    }
  }
}
