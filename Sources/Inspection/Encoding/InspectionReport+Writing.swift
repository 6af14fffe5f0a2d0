extension InspectionReport: ElementContent {
  /// Writes `InspectionReport`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.id, identifier)
    element.attribute(.revision, revision)
    element.attribute(.status, word: status)
    element.attribute(.preparedAt, preparedAt)
    element.element(.source, source)
    element.element(.visit, .id, visit)
    element.element(.exercise, .name, exercise)
    element.element(.marking, marking)
    element.element(.remarks, text: remarks)
    element.element(.inspection, inspection)
    element.element(.vessel, vessel)
    element.list(.checklistResults, of: .itemResult, results)
    element.list(.discrepancies, of: .discrepancy, discrepancies)
    element.list(.declaredDowntime, of: .downtime, downtime)
    element.element(.preventiveMaintenance, maintenance)
    // An empty list says that there is nothing; none says nothing.
    if let supply { element.element(.supply) { $0.elements(.allowanceLine, supply) } }
    if let crew { element.element(.crew) { $0.elements(.crewBillet, crew) } }
    element.list(.trainingDelivered, of: .trainingSession, training)
    element.list(.assistanceDelivered, of: .assistanceItem, assistance)
    element.list(.lessons, of: .lesson, lessons)
    element.list(.attachments, of: .attachment, attachments)
    element.extensions(extensions)
  }
}

extension Source: ElementContent {
  /// Writes `Source`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.kind, word: kind)
    element.attribute(.name, name)
  }
}

extension Marking: ElementContent {
  /// Writes `Marking`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.handling, handling)
    for coastGuard in releasableTo { element.element(.releasableTo, .coastGuard, coastGuard) }
  }
}

extension Downtime: ElementContent {
  /// Writes `Downtime`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.start, start)
    element.attribute(.end, end)
    element.attribute(.cause, word: cause)
  }
}
