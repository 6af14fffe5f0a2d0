import SeaworthyInspection

extension ClassChecklist {
  /// Reads a standard's `Checklist`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      vesselClass: try reader.value(.class), name: try reader.value(.name),
      version: try reader.value(.version),
      isIllustrative: try reader.value(.illustrative),
      items: try reader.readAll(.checklistItem, ChecklistItem.init))
  }
}

extension ChecklistItem {
  /// Reads `ChecklistItem`; an item that does not say so is not mission-essential.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      code: try reader.value(.item), group: try reader.word(.group),
      title: try reader.value(.title), weight: try reader.points(.weight),
      isMissionEssential: try reader.optional(.missionEssential) ?? false)
  }
}
