extension PreventiveMaintenance {
  /// Reads `PreventiveMaintenance`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      tasks: try reader.readAll(.maintenanceTask, MaintenanceTask.init),
      spotChecks: try reader.readAll(.spotCheck, SpotCheck.init))
  }
}

extension MaintenanceTask {
  /// Reads `MaintenanceTask`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      card: try reader.value(.card), title: try reader.optional(.title),
      item: try reader.optional(.item), due: try reader.value(.due),
      result: try reader.word(.result), done: try reader.optional(.done),
      by: try reader.optionalWord(.by),
      periodicity: try reader.read(.periodicity, Periodicity.init),
      line: reader.line)
  }
}

extension Periodicity {
  /// Reads `Periodicity`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(every: try reader.value(.every), unit: try reader.word(.unit))
  }
}

extension SpotCheck {
  /// Reads `SpotCheck`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      card: try reader.value(.card), at: try reader.value(.at), result: try reader.word(.result),
      remark: try reader.text(of: .remark), line: reader.line)
  }
}
