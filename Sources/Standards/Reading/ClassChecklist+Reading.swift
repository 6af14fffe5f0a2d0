import SeaworthyInspection

extension ClassChecklist {
  /// Reads a standard's `Checklist`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      vesselClass: try reader.value(.class), name: try reader.value(.name),
      version: try reader.value(.version),
      isIllustrative: try reader.truth(.illustrative) ?? false,
      items: try reader.readAll(.checklistItem, ChecklistItem.init))
  }
}

extension ChecklistItem {
  /// Reads `ChecklistItem`; an item that does not say so is not mission-essential.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      code: try reader.value(.item), group: try reader.word(.group),
      title: try reader.value(.title), weight: try reader.points(.weight),
      isMissionEssential: try reader.truth(.missionEssential) ?? false)
  }
}

extension ElementReader {
  fileprivate func truth(_ name: AttributeName) throws(UnreadableElement) -> Bool? {
    let word: String? = try optional(name)
    return word.map { $0 == "true" }
  }
}
