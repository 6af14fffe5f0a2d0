import SeaworthyInspection

extension ClassChecklist {
  /// Reads a standard's `Checklist`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      vesselClass: try reader.value(.class), name: try reader.value(.name),
      translatedNames: try reader.translations(.name), version: try reader.value(.version),
      isIllustrative: try reader.value(.illustrative),
      items: try reader.readAll(.checklistItem, ChecklistItem.init))
  }
}

extension ChecklistItem {
  /// Reads `ChecklistItem`; an item that does not say so is not mission-essential.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      code: try reader.value(.item), group: try reader.word(.group),
      title: try reader.value(.title), translatedTitles: try reader.translations(.title),
      weight: try reader.points(.weight),
      isMissionEssential: try reader.optional(.missionEssential) ?? false)
  }
}

extension ElementReader {
  /// The texts of the children of a name, by their languages.
  fileprivate func translations(
    _ name: ElementName
  ) throws(UnreadableElement) -> [String: String] {
    var translations: [String: String] = [:]
    for child in element.children(name).map(ElementReader.init) {
      let language: String = try child.value(.language)
      translations[language] = try child.text()
    }
    return translations
  }
}
