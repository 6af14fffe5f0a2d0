extension ChecklistResult: ElementContent {
  /// Writes `ItemResult`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.item, item)
    element.attribute(.group, word: group)
    element.attribute(.title, title)
    element.attribute(.result, word: result)
    element.attribute(.afterRepair, word: afterRepair)
    element.element(.measurement, measurement)
    element.element(.remark, text: remark)
    element.extensions(extensions)
  }
}

extension Measurement: ElementContent {
  /// Writes `Measurement`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.value, value)
    element.attribute(.unit, unit)
    element.attribute(.lower, lower)
    element.attribute(.upper, upper)
  }
}
