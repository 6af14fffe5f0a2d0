extension PreventiveMaintenance: ElementContent {
  /// Writes `PreventiveMaintenance`.
  package func write(into element: inout ElementWriter) {
    element.elements(.maintenanceTask, tasks)
    element.elements(.spotCheck, spotChecks)
  }
}

extension MaintenanceTask: ElementContent {
  /// Writes `MaintenanceTask`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.card, card)
    element.attribute(.title, title)
    element.attribute(.item, item)
    element.attribute(.due, due)
    element.attribute(.result, word: result)
    element.attribute(.done, done)
    element.attribute(.by, word: by)
    element.element(.periodicity, periodicity)
  }
}

extension Periodicity: ElementContent {
  /// Writes `Periodicity`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.every, every)
    element.attribute(.unit, word: unit)
  }
}

extension SpotCheck: ElementContent {
  /// Writes `SpotCheck`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.card, card)
    element.attribute(.at, at)
    element.attribute(.result, word: result)
    element.element(.remark, text: remark)
  }
}
