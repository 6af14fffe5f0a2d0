extension Discrepancy: ElementContent {
  /// Writes `Discrepancy`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.id, identifier)
    element.attribute(.continues, continues)
    element.attribute(.item, item)
    element.attribute(.severity, word: severity)
    element.attribute(.classifiedBy, classifiedBy)
    element.attribute(.basis, basis)
    element.attribute(.foundAt, foundAt)
    element.attribute(.found, word: found)
    element.element(.description, text: description)
    if let cause { element.element(.cause) { $0.attribute(.code, word: cause) } }
    element.element(.correction, correction)
    element.element(.waiver, waiver)
    element.element(.deferral, .reason, deferralReason)
    element.elements(.awaitingParts, awaitingParts)
    element.elements(.part, parts)
    element.element(.work, .hours, workHours)
    element.element(.casualtyReport, casrep)
    element.extensions(extensions)
  }
}

extension Correction: ElementContent {
  /// Writes `Correction`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.at, at)
    element.attribute(.by, word: by)
    element.attribute(.test, test)
  }
}

extension Waiver: ElementContent {
  /// Writes `Waiver`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.kind, word: kind)
    element.attribute(.authority, authority)
    element.attribute(.granted, granted)
    element.attribute(.expires, expires)
  }
}

extension AwaitingParts: ElementContent {
  /// Writes `AwaitingParts`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.start, start)
    element.attribute(.end, end)
  }
}

extension Part: ElementContent {
  /// Writes `Part`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.number, number)
    element.attribute(.nsn, nsn)
    element.attribute(.quantity, quantity)
    element.attribute(.status, word: status)
    element.attribute(.expected, expected)
  }
}

extension CASREP: ElementContent {
  /// Writes `CasualtyReport`.
  package func write(into element: inout ElementWriter) {
    element.attribute(.category, word: category)
    element.attribute(.sent, sent)
  }
}
