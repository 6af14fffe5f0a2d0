import SeaworthyInspection
import SeaworthyTime

// What became of what was written down.
extension ReportMaker {
  /// Brings the papers up to date before the look: what was put right since is recorded as
  /// corrected, or forgotten.
  mutating func settle() {
    let before = papers.records
    papers.records = papers.records.compactMap { record in
      var record = record
      guard record.correction == nil, let count = record.fault else { return record }
      let isOpen = boat.fault(of: record.item)?.count == count
      guard !isOpen,
        let fault = boat.closed.last(where: { $0.item == record.item && $0.count == count })
      else { return record }
      record.correction = correction(of: fault)
      guard record.correction == nil else { return record }
      note(
        RecordingError(
          .correctionNotRecorded, field: "discrepancies/\(record.identifier)/correction",
          trueValue: "\(time(fault.repaired))"))
      return nil
    }
    writeLog(besides: before)
    papers.lastLook = occasion.start
  }

  /// Whether a log is kept of a fault: its own chance decides, whoever asks.
  func isLogged(_ fault: Fault) -> Bool {
    guard parameters.logRate > 0 else { return false }
    var random = RandomStream(
      seed: parameters.seed, "log \(boat.plan.origin) \(fault.item) \(fault.count)")
    return random.happens(parameters.logRate)
  }

  /// Writes down what the crew knows of and nobody wrote down: what came about and was put right
  /// since the last look, and what is still there.
  private mutating func writeLog(besides before: [DiscrepancyRecord]) {
    guard parameters.logRate > 0 else { return }
    let since = max(
      papers.lastLook ?? .distantPast, posting.interval.start, parameters.span.start)
    let noticed = boat.open.filter { $0.detected <= occasion.start }
    for fault in boat.closed.filter({ since < $0.repaired }) + noticed where isLogged(fault) {
      guard !before.contains(where: { $0.item == fault.item && $0.fault == fault.count })
      else { continue }
      let isOver = fault.repaired <= occasion.start
      let correction = isOver ? correction(of: fault) : nil
      if isOver && correction == nil { continue }
      write(
        item: fault.item, fault: fault.count, fault.severity,
        found: max(fault.occurred, posting.interval.start), .occurred)
      papers.records[papers.records.count - 1].correction = correction
    }
  }

  /// What the papers say of a correction; nil if nobody recorded it.
  ///
  /// Decided once for each fault, whoever asks first.
  private func correction(of fault: Fault) -> Correction? {
    var random = RandomStream(
      seed: parameters.seed, "recording \(boat.plan.origin) \(fault.item) \(fault.count)")
    let isRecorded = random.happens(recordingChance(of: fault))
    let isTested = random.happens(parameters.testedRate)
    guard isRecorded else { return nil }
    return Correction(
      at: time(fault.repaired), by: isTested ? fault.corrector : nil,
      test: isTested ? "Operated and inspected." : nil)
  }

  private func recordingChance(of fault: Fault) -> Double {
    let base = parameters.recordingRate
    if parameters.recordingDrift == 0, base == 0 || base == 1 { return base }
    if fault.corrector == .team { return 0.95 }
    let years = (fault.repaired - parameters.span.start).inDays / 365.25
    return min(1, max(0, base + parameters.recordingDrift * years + coastGuard.recordingOffset))
  }
}
