import SeaworthyXML

extension Inspection {
  /// Reads `Inspection`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    let conditions = reader.element.child(.conditions).map(ElementReader.init)
    self.init(
      kind: try reader.word(.kind), start: try reader.value(.start),
      end: try reader.optional(.end), place: try reader.read(.place, Place.init),
      inspectors: try reader.readAll(.inspector, Inspector.init),
      checklist: try reader.read(.checklist, ChecklistReference.init),
      seaState: try conditions?.optional(.seaState), weather: try conditions?.optional(.weather),
      extensions: try reader.extensions(), line: reader.line)
  }
}

extension Place {
  /// Reads `Place`; blank text is no name.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      locode: try reader.optional(.locode),
      name: reader.element.hasNonWhitespaceText ? try reader.text() : nil,
      latitude: try reader.optional(.latitude), longitude: try reader.optional(.longitude))
  }
}

extension Inspector {
  /// Reads `Inspector`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      role: try reader.value(.role), speciality: try reader.optional(.speciality),
      name: try reader.optional(.name))
  }
}

extension ChecklistReference {
  /// Reads an inspection's `Checklist`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(name: try reader.value(.name), version: try reader.value(.version))
  }
}
