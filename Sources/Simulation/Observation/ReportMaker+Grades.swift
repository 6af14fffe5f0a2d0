import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime

// What is seen of the items.
extension ReportMaker {
  /// Looks at the items and grades them.
  mutating func grades() -> [ChecklistResult] {
    let items = boat.plan.checklist.items
    let open = Set(papers.records.filter { isOpen($0) }.map(\.item))
    let seen = occasion.seen(
      of: items, listed: open, shortShare: parameters.shortCheckShare, &random)
    let isWhole = isThorough || occasion.kind == .boatCheck
    return items.indices.compactMap { place in
      guard seen.contains(place) else {
        return isWhole ? result(place, .notInspected) : nil
      }
      if boat.plan.missing.contains(place) { return result(place, .notApplicable) }
      return look(at: place)
    }
  }

  private mutating func look(at place: Int) -> ChecklistResult {
    guard let fault = boat.fault(of: place) else { return lookAtSound(place) }
    let repair = repairs.first { $0.item == place }?.at
    guard sees(fault) || repair != nil else {
      let start = occasion.start
      papers.records.removeAll { $0.item == place && $0.isOpen(at: start) }
      noteGrade(.faultMissed, place, .nonstandard, .standard)
      return result(place, .standard)
    }
    record(fault)
    if let repair { recordRepair(of: place, at: repair) }
    return result(place, .nonstandard, afterRepair: repair == nil ? nil : .standard)
  }

  private mutating func lookAtSound(_ place: Int) -> ChecklistResult {
    let hadImagined = papers.records.contains { $0.item == place && $0.fault == nil }
    papers.records.removeAll { $0.item == place && $0.fault == nil }
    let imagines = occasion.isOnBoard && occasion.eye.imaginesFault(&random)
    guard imagines, !hadImagined else { return result(place, .standard) }
    write(item: place, fault: nil, .minor, found: foundTime(before: nil), .observed)
    noteGrade(.faultImagined, place, .standard, .nonstandard)
    return result(place, .nonstandard)
  }

  private mutating func sees(_ fault: Fault) -> Bool {
    let isRecorded = papers.records.contains { $0.item == fault.item && isOpen($0) }
    let isKnown = fault.detected <= occasion.start
    guard occasion.isOnBoard else { return isRecorded || isKnown }
    let isFound = occasion.eye.finds(fault.severity, &random)
    let isTold = random.happens(0.8)
    if isRecorded, fault.severity >= .restrictive { return true }
    return isFound || (isKnown && isTold)
  }

  private mutating func noteGrade(
    _ kind: RecordingError.Kind, _ place: Int, _ real: ItemResult, _ written: ItemResult
  ) {
    note(
      RecordingError(
        kind, field: "results/\(boat.plan.checklist.items[place].code)/result",
        trueValue: real.rawValue, writtenValue: written.rawValue))
  }

  private mutating func result(
    _ place: Int, _ result: ItemResult, afterRepair: ItemResult? = nil
  ) -> ChecklistResult {
    let item = boat.plan.checklist.items[place]
    return ChecklistResult(
      item: item.code, group: item.group, title: item.title, result: result,
      afterRepair: afterRepair,
      measurement: result == .standard && occasion.isOnBoard ? reading(of: item) : nil)
  }

  /// What is read from the gauges of an item that has any.
  private mutating func reading(of item: ChecklistItem) -> Measurement? {
    let gauges = [
      "313": ("V", 122, 130, "12.2", "13.2"), "314": ("V", 137, 146, "13.6", "14.8"),
      "555": ("psi", 1800, 2100, "175", "215"),
    ]
    guard let (unit, low, high, lower, upper) = gauges[String(item.code.prefix(3))] else {
      return nil
    }
    let tenths = random.whole(low...high)
    return DecimalNumber("\(tenths / 10).\(tenths % 10)").map {
      Measurement(
        value: $0, unit: unit, lower: DecimalNumber(lower), upper: DecimalNumber(upper))
    }
  }
}
