extension Inspection: ElementContent {
  /// Writes `Inspection`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.kind, word: kind)
    element.attribute(.start, start)
    element.attribute(.end, end)
    element.element(.place, place)
    element.elements(.inspector, inspectors)
    element.element(.checklist, checklist)
    if seaState != nil || weather != nil {
      element.element(.conditions) { conditions in
        conditions.attribute(.seaState, seaState)
        conditions.attribute(.weather, weather)
      }
    }
    element.extensions(extensions)
  }
}

extension Place: ElementContent {
  /// Writes `Place`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.locode, locode)
    element.attribute(.latitude, latitude)
    element.attribute(.longitude, longitude)
    element.text(name)
  }
}

extension Inspector: ElementContent {
  /// Writes `Inspector`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.role, role)
    element.attribute(.speciality, speciality)
    element.attribute(.name, name)
  }
}

extension ChecklistReference: ElementContent {
  /// Writes an inspection's `Checklist`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.name, name)
    element.attribute(.version, version)
  }
}
