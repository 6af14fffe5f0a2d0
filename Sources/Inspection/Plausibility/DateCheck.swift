import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyXML

/// Looks for days that are possible, but hardly meant: mistyped years above all.
struct DateCheck {
  private let limits: PlausibilityLimits

  init(_ limits: PlausibilityLimits) {
    self.limits = limits
  }

  /// Looks through an `InspectionReport`.
  func check(report: XMLElement, _ notices: inout DocumentNotices) {
    let prepared = report.time(.preparedAt)
    check(report, .preparedAt, isNotBefore: limits.earliest, &notices)
    if let inspection = report.child(.inspection) {
      check(inspection, .start, isNotBefore: start(limits.oldestInspection, prepared), &notices)
      checkPreparation(of: report, prepared, after: inspection, &notices)
    }
    let (oldest, latest) = (
      start(limits.oldestFact, prepared), prepared.map { $0.instant + limits.longestPlan }
    )
    for discrepancy in report.child(.discrepancies)?.children(.discrepancy).map({ $0 }) ?? [] {
      check(discrepancy, .foundAt, isNotBefore: oldest, &notices)
      for spell in discrepancy.children(.awaitingParts) {
        check(spell, .start, isNotBefore: oldest, &notices)
        check(spell, .end, isNotAfter: latest, &notices)
      }
      guard let waiver = discrepancy.child(.waiver) else { continue }
      check(waiver, .granted, isNotBefore: oldest, &notices)
      checkLength(of: waiver, &notices)
    }
    for downtime in report.child(.declaredDowntime)?.children(.downtime).map({ $0 }) ?? [] {
      check(downtime, .start, isNotBefore: oldest, &notices)
      check(downtime, .end, isNotAfter: latest, &notices)
    }
  }

  /// Looks through a `FleetRegister`.
  func check(register: XMLElement, _ notices: inout DocumentNotices) {
    check(register, .preparedAt, isNotBefore: limits.earliest, &notices)
    for coastGuard in register.children(.coastGuard) {
      for requirement in coastGuard.children(.requiredBoats) {
        check(requirement, .from, isNotBefore: limits.earliest, &notices)
      }
      for vessel in coastGuard.children(.registeredVessel) {
        check(vessel, .delivered, isNotBefore: limits.earliest, &notices)
        check(vessel, .disposed, isNotBefore: limits.earliest, &notices)
      }
    }
  }

  /// So long before a report was made out, but not before the earliest day of all.
  private func start(_ length: Milliseconds, _ prepared: Timestamp?) -> Instant {
    max(limits.earliest, prepared.map { $0.instant - length } ?? limits.earliest)
  }

  private func check(
    _ element: XMLElement, _ name: AttributeName, isNotBefore earliest: Instant,
    _ notices: inout DocumentNotices
  ) {
    guard let time = element.time(name), time.instant < earliest,
      let attribute = element.attribute(name)
    else { return }
    notices.add(
      .implausibleDate, in: element, at: attribute.place, found: attribute.value,
      fields: ["name": .text(name.text), "earliest": .date(earliest)])
  }

  private func check(
    _ element: XMLElement, _ name: AttributeName, isNotAfter latest: Instant?,
    _ notices: inout DocumentNotices
  ) {
    guard let latest, let time = element.time(name), latest < time.instant,
      let attribute = element.attribute(name)
    else { return }
    notices.add(
      .implausibleEnd, in: element, at: attribute.place, found: attribute.value,
      fields: ["name": .text(name.text), "latest": .date(latest)])
  }

  /// An implausible start is told as such: the report is not late then.
  private func checkPreparation(
    of report: XMLElement, _ prepared: Timestamp?, after inspection: XMLElement,
    _ notices: inout DocumentNotices
  ) {
    guard let prepared, let begun = inspection.time(.start),
      begun.instant >= start(limits.oldestInspection, prepared),
      let attribute = report.attribute(.preparedAt)
    else { return }
    let delay = prepared.instant - (inspection.time(.end) ?? begun).instant
    guard delay > limits.latestReport else { return }
    notices.add(
      .preparedLate, in: report, at: attribute.place, found: attribute.value,
      fields: [
        "name": .text(AttributeName.preparedAt.text), "days": .number(Int(delay.inDays)),
        "limit": .number(Int(limits.latestReport.inDays)),
      ])
  }

  private func checkLength(of waiver: XMLElement, _ notices: inout DocumentNotices) {
    guard let granted = waiver.time(.granted), let expires = waiver.time(.expires),
      expires.instant - granted.instant > limits.longestWaiver,
      let attribute = waiver.attribute(.expires)
    else { return }
    notices.add(
      .waiverTooLong, in: waiver, at: attribute.place, found: attribute.value,
      fields: [
        "name": .text(AttributeName.expires.text), "granted": .dateTime(granted),
        "limit": .number(Int(limits.longestWaiver.inDays)),
      ])
  }
}
