extension ChecklistResult {
  /// Reads `ItemResult`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      item: try reader.value(.item), group: try reader.word(.group),
      title: try reader.optional(.title), result: try reader.word(.result),
      afterRepair: try reader.optionalWord(.afterRepair),
      measurement: try reader.read(.measurement, Measurement.init),
      remark: try reader.text(of: .remark), extensions: try reader.extensions(),
      line: reader.line)
  }
}

extension Measurement {
  /// Reads `Measurement`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      value: try reader.value(.value), unit: try reader.value(.unit),
      lower: try reader.optional(.lower), upper: try reader.optional(.upper))
  }
}
