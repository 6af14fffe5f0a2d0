import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyXML

/// Checks what no grammar can say: how the values of a document fit together.
///
/// What the grammar has refused already is passed over here, so that each mistake is told once.
struct ContentCheck {
  var notices: DocumentNotices

  /// A check that goes on with the notices of the grammar.
  init(_ notices: DocumentNotices) {
    self.notices = notices
  }

  // MARK: Report

  /// Checks an `InspectionReport`.
  mutating func checkReport(_ root: XMLElement) {
    let prepared = root.time(.preparedAt)
    if let inspection = root.child(.inspection) {
      checkOrder(of: inspection, .start, .end)
      check(inspection, .start, isNotAfter: prepared)
      check(inspection, .end, isNotAfter: prepared, .endsAfterPrepared)
      if let place = inspection.child(.place) { checkPlace(place) }
    }
    if let vessel = root.child(.vessel) { IdentityCheck.check(vessel: vessel, &notices) }
    for list in root.children(.discrepancies) {
      for discrepancy in list.children(.discrepancy) { checkDiscrepancy(discrepancy, prepared) }
    }
    for list in root.children(.declaredDowntime) {
      for downtime in list.children(.downtime) { checkOrder(of: downtime, .start, .end) }
      checkTwice(list.children(.downtime), .start, .cause)
    }
    checkMaintenance(in: root, prepared)
    checkCrew(in: root)
    checkDelivered(in: root)
    MeasurementCheck.check(report: root, &notices)
    DateCheck(.standard).check(report: root, &notices)
  }

  private mutating func checkPlace(_ place: XMLElement) {
    if place.attributes.isEmpty, !place.hasNonWhitespaceText {
      notices.add(.emptyPlace, in: place, at: place.place)
    }
    IdentityCheck.check(place: place, &notices)
  }

  private mutating func checkDiscrepancy(_ discrepancy: XMLElement, _ prepared: Timestamp?) {
    check(discrepancy, .foundAt, isNotAfter: prepared)
    if let correction = discrepancy.child(.correction) {
      check(correction, .at, isNotAfter: prepared)
      if let found = discrepancy.time(.foundAt), let corrected = correction.time(.at),
        corrected.instant < found.instant
      {
        tell(.correctedBeforeFound, correction, .at, ["foundAt": .dateTime(found)])
      }
    }
    if let waiver = discrepancy.child(.waiver) {
      checkOrder(of: waiver, .granted, .expires)
      checkEffect(of: waiver, on: discrepancy)
    }
    for spell in discrepancy.children(.awaitingParts) { checkOrder(of: spell, .start, .end) }
    checkTwice(discrepancy.children(.awaitingParts), .start)
  }

  /// A waiver of anything but a restrictive discrepancy has no effect; one without an expiry is in
  /// force for as long as the discrepancy is open. Source: doctrine 2, rule 9.
  private mutating func checkEffect(of waiver: XMLElement, on discrepancy: XMLElement) {
    guard let severity = discrepancy.attribute(.severity).flatMap({ Severity(rawValue: $0.value) })
    else { return }
    if severity == .restrictive {
      guard waiver.attribute(.expires) == nil, let granted = waiver.time(.granted) else { return }
      notices.add(
        .waiverWithoutExpiry, in: waiver, at: waiver.place,
        fields: ["granted": .dateTime(granted)])
      return
    }
    notices.add(
      .waiverWithoutEffect, in: waiver, at: waiver.place,
      fields: ["severity": .text(severity.rawValue)])
  }

  // MARK: Register

  /// Checks a `FleetRegister`.
  mutating func checkRegister(_ root: XMLElement) {
    var firstLines: [VesselKey: Int] = [:]
    for coastGuard in root.children(.coastGuard) {
      checkTwice(coastGuard.children(.requiredBoats), .from)
      for entry in coastGuard.children(.registeredVessel) {
        checkOrder(of: entry, .delivered, .disposed)
        checkDelivery(of: entry)
        checkTransfer(of: entry, from: coastGuard)
        guard let vessel = entry.child(.vessel) else { continue }
        checkCoastGuard(of: vessel, in: coastGuard)
        checkOnce(vessel, &firstLines)
        IdentityCheck.check(vessel: vessel, &notices)
      }
    }
    DateCheck(.standard).check(register: root, &notices)
  }

  /// An unknown delivery counts as before every window, with a notice. Source: doctrine 2, rule 13.
  private mutating func checkDelivery(of entry: XMLElement) {
    if entry.attribute(.delivered) == nil {
      notices.add(.deliveryUnknown, in: entry, at: entry.place)
    }
  }

  private mutating func checkCoastGuard(of vessel: XMLElement, in coastGuard: XMLElement) {
    guard let stated = vessel.attribute(.coastGuard), let code = coastGuard.attribute(.code),
      stated.value != code.value
    else { return }
    tell(.coastGuardMismatch, vessel, .coastGuard, ["coastGuard": .text(code.value)])
  }

  private mutating func checkOnce(_ vessel: XMLElement, _ firstLines: inout [VesselKey: Int]) {
    guard let key = vessel.vesselKey, let hull = vessel.child(.vesselHullNumberText) else { return }
    if let line = firstLines[key] {
      notices.add(
        .duplicateVessel, in: hull, at: hull.textPlace, found: key.description,
        fields: ["line": .number(line)])
    } else {
      firstLines[key] = hull.line
    }
  }

  // MARK: Times

  mutating func checkOrder(
    of element: XMLElement, _ start: AttributeName, _ end: AttributeName
  ) {
    guard let from = element.time(start), let until = element.time(end),
      until.instant < from.instant
    else { return }
    tell(
      .endBeforeStart, element, end, ["start": .dateTime(from), "startName": .text(start.text)])
  }

  /// What a report tells cannot lie after it was made out: a fault with a mistyped year would be
  /// none until then.
  mutating func check(
    _ element: XMLElement, _ name: AttributeName, isNotAfter prepared: Timestamp?,
    _ kind: NoticeKind = .afterPrepared
  ) {
    guard let prepared, let time = element.time(name), prepared.instant < time.instant
    else { return }
    tell(kind, element, name, ["preparedAt": .dateTime(prepared)])
  }

  /// The same interval told twice in one document leaves open which end holds: between documents
  /// the later one decides. Source: doctrine 2, rule 9.
  mutating func checkTwice(
    _ elements: some Sequence<XMLElement>, _ start: AttributeName, _ other: AttributeName? = nil,
    _ kind: NoticeKind = .duplicateInterval
  ) {
    var firstLines: [IntervalKey: Int] = [:]
    for element in elements {
      guard let time = element.time(start) else { continue }
      let key = IntervalKey(
        start: time.instant, kind: other.flatMap { element.attribute($0)?.value })
      if let line = firstLines[key] {
        tell(kind, element, start, ["line": .number(line)])
      } else {
        firstLines[key] = element.line
      }
    }
  }

  private struct IntervalKey: Hashable {
    let start: Instant
    let kind: String?
  }

  mutating func tell(
    _ kind: NoticeKind, _ element: XMLElement, _ name: AttributeName,
    _ fields: [String: Phrase.Argument]
  ) {
    guard let attribute = element.attribute(name) else { return }
    notices.add(
      kind, in: element, at: attribute.place, found: attribute.value,
      fields: fields.merging(["name": .text(name.text)]) { $1 })
  }
}
