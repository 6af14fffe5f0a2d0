import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

// What is written down of the faults that are seen.
extension ReportMaker {
  /// When something is found that is there until an instant: a while after the beginning.
  mutating func foundTime(before repaired: Instant?) -> Instant {
    let length = min((occasion.end ?? occasion.start) - occasion.start, .hours(6))
    let share = random.between(0.1, 0.5)
    let found = occasion.start + .minutes(Int(Double(length.count) * share / 60_000))
    return found < repaired ?? .distantFuture ? found : occasion.start
  }

  /// Writes a fault down, or goes on with what is written of it.
  mutating func record(_ fault: Fault) {
    let place = papers.records.firstIndex { $0.item == fault.item && isOpen($0) }
    let classified = occasion.eye.classify(
      fault.severity, misclassificationRate: parameters.misclassificationRate, &random)
    let found = foundTime(before: repairTime(of: fault))
    guard let place else {
      let isKnown = fault.detected <= occasion.start
      let isLogged = isKnown && isLogged(fault)
      let noticed = isLogged ? fault.occurred : fault.detected
      return write(
        item: fault.item, fault: fault.count, classified,
        found: isKnown ? max(noticed, posting.interval.start) : found,
        isKnown && (isLogged || fault.severity >= .restrictive) ? .occurred : .observed)
    }
    papers.records[place].fault = fault.count
    // Who looks at all of the boat classifies anew.
    if isThorough { papers.records[place].severity = classified }
  }

  private func repairTime(of fault: Fault) -> Instant {
    repairs.first { $0.item == fault.item }?.at ?? fault.repaired
  }

  /// Writes a new discrepancy down.
  mutating func write(
    item: Int, fault: Int?, _ severity: Severity, found: Instant, _ basis: FoundBasis
  ) {
    papers.count += 1
    papers.records.append(
      DiscrepancyRecord(
        identifier: "D-\(papers.count)", item: item, fault: fault, severity: severity,
        found: found, basis: basis, isByTeam: occasion.source == .team))
  }

  /// Writes down that the team put a discrepancy right.
  mutating func recordRepair(of item: Int, at instant: Instant) {
    guard
      let place = papers.records.firstIndex(where: { $0.item == item && isOpen($0) })
    else { return }
    papers.records[place].correction = Correction(
      at: time(instant), by: .team, test: "Operated and inspected after repair.")
  }

  /// The records that the report lists, which are then as good as told.
  ///
  /// What was corrected is told by the next report, and by others for two months.
  mutating func listed() -> [DiscrepancyRecord] {
    let old = occasion.start - .days(60)
    papers.records.removeAll { record in
      record.timesTold > 0 && record.correction.map { $0.at.instant < old } ?? false
    }
    for place in papers.records.indices {
      papers.records[place].timesTold += toldCorrection(of: papers.records[place]) == nil ? 0 : 1
    }
    // What the team finds on the same day is not known yet to who reports in the morning.
    return papers.records.filter { $0.found <= occasion.end ?? occasion.start }
  }

  /// The correction of a record, if it is made before the look is over.
  private func toldCorrection(of record: DiscrepancyRecord) -> Correction? {
    record.isOpen(at: occasion.end ?? occasion.start) ? nil : record.correction
  }

  /// A record as the report states it.
  mutating func discrepancy(_ record: DiscrepancyRecord) -> Discrepancy {
    let item = boat.plan.checklist.items[record.item]
    let fault = fault(of: record)
    if let fault, fault.severity != record.severity {
      note(
        RecordingError(
          .severityMisclassified, field: "discrepancies/\(record.identifier)/severity",
          trueValue: fault.severity.rawValue, writtenValue: record.severity.rawValue))
    }
    let age = occasion.start - record.found
    let correction = toldCorrection(of: record)
    let isGrave = record.severity >= .restrictive
    let isPutOff = correction == nil && !isGrave && age > .days(60)
    return Discrepancy(
      identifier: record.identifier, item: item.code, severity: record.severity,
      classifiedBy: record.isByTeam ? "team engineer" : "duty engineer",
      foundAt: time(record.found), found: record.basis,
      description: "\(item.title): \(Self.complaints[record.item % Self.complaints.count]).",
      cause: fault?.cause ?? .unknown, correction: correction,
      waiver: record.severity == .restrictive ? fault.flatMap { waiver(of: $0) } : nil,
      deferralReason: isPutOff ? "Put off to the next maintenance period." : nil,
      awaitingParts: fault.map { awaitingParts(of: $0, until: correction) } ?? [],
      parts: fault.map { parts(for: $0) } ?? [],
      workHours: correction == nil ? nil : fault.flatMap { work(on: $0) },
      casrep: isGrave && age > .hours(48) ? casrep(of: record) : nil)
  }

  private static let complaints = [
    "worn beyond limits", "leaks", "corroded", "does not work", "loose", "cracked",
    "works at times",
  ]

  private func fault(of record: DiscrepancyRecord) -> Fault? {
    guard let count = record.fault else { return nil }
    if let fault = boat.fault(of: record.item), fault.count == count { return fault }
    return boat.closed.last { $0.item == record.item && $0.count == count }
  }

  private func waiver(of fault: Fault) -> Waiver? {
    guard let interval = fault.waiver, interval.start <= occasion.start else { return nil }
    return Waiver(
      kind: fault.count.isMultiple(of: 5) ? .commandersRisk : .waiver,
      authority: "\(coastGuard.code) Coast Guard operations", granted: time(interval.start),
      expires: time(interval.end))
  }

  private func awaitingParts(
    of fault: Fault, until correction: Correction?
  ) -> [AwaitingParts] {
    guard let wait = fault.awaitingParts, wait.start <= occasion.start else { return [] }
    // The team brought the part if none had come.
    let end = wait.end <= occasion.start ? time(wait.end) : correction?.at
    return [AwaitingParts(start: time(wait.start), end: end)]
  }

  private func parts(for fault: Fault) -> [Part] {
    guard let wait = fault.awaitingParts, wait.start <= occasion.start else { return [] }
    let hasCome = wait.end <= occasion.start
    return [
      Part(
        number: "P-\(boat.plan.checklist.items[fault.item].code)", quantity: 1 + fault.item % 3,
        status: hasCome ? .received : .ordered, expected: CivilDate(wait.end))
    ]
  }

  private func work(on fault: Fault) -> DecimalNumber? {
    DecimalNumber("\(fault.workInTenths / 10).\(fault.workInTenths % 10)")
  }

  private func casrep(of record: DiscrepancyRecord) -> CASREP {
    CASREP(
      category: record.severity == .disabling
        ? .four : record.item.isMultiple(of: 2) ? .three : .two,
      sent: time(record.found + .hours(20)))
  }
}
