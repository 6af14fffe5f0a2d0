import SeaworthyInspection
import SeaworthyPhrases

// What the grammar allows, told beside the gaps of a sheet.
extension ElementRule {
  /// The rule of a child.
  func child(_ name: ElementName) -> ElementRule? {
    children.first { $0.element.name == name }?.element
  }

  /// What each attribute may be: those that must be there first.
  func attributeHints(
    except filled: Set<AttributeName> = [], in language: Language
  ) -> [String] {
    let rules = attributes.filter { !filled.contains($0.name) }
    return (rules.filter(\.isRequired) + rules.filter { !$0.isRequired }).map { rule in
      language.hint("\(name.text) \(rule.name.text)", rule.value, isRequired: rule.isRequired)
    }
  }

  /// What its text may be, if it may have one.
  func textHint(isRequired: Bool = true, in language: Language) -> String? {
    switch text {
    case .nothing: nil
    case .value(let value): language.hint(name.text, value, isRequired: isRequired)
    case .optional(let value): language.hint(name.text, value, isRequired: false)
    }
  }

  /// What everything in it may be, itself first.
  func allHints(except names: SheetForm.Exceptions, in language: Language) -> [String] {
    let children = children.filter { !names.elements.contains($0.element.name) }
    let optional = children.filter { $0.least == 0 }.map(\.element.name.text)
    return attributeHints(except: names.attributes, in: language)
      + [textHint(in: language)].compactMap { $0 }
      + (attributes.isEmpty || optional.isEmpty
        ? [] : [language.optionalParts(optional, in: name.text)])
      + children.flatMap { $0.element.allHints(except: names, in: language) }
  }
}

extension Language {
  fileprivate func optionalParts(_ parts: [String], in element: String) -> String {
    text(
      Phrase(
        "sheet.optionalInside",
        ["element": .text(element), "parts": .list(parts.map { .text($0) })]))
  }

  fileprivate func hint(_ name: String, _ value: ValueRule, isRequired: Bool) -> String {
    text(
      Phrase(
        isRequired ? "sheet.hint" : "sheet.hintOptional",
        ["name": .text(name), "form": .phrase(value.phrase)]))
  }
}
