import SeaworthyInspection
import SeaworthyTime

/// The way of a report to headquarters, on which it is lost, delayed, repeated, misspelt,
/// contradicted or revised.
struct Mail {
  let parameters: SimulationParameters
  /// What arrives, in no order.
  private(set) var arrived: [SimulatedDocument] = []
  /// What never does.
  private(set) var lost: [LostReport] = []
  private var random: RandomStream
  private let stem: String

  /// Sends a report, with what it says otherwise than it was; the stem names its files.
  init(
    _ report: InspectionReport, _ errors: [RecordingError], stem: String,
    _ parameters: SimulationParameters
  ) {
    self.parameters = parameters
    self.stem = stem
    random = RandomStream(seed: parameters.seed, "mail \(report.identifier.text)")
    let isRevised = random.happens(parameters.revisionRate)
    if isRevised {
      let (wrong, error) = Self.mistaken(report, &random)
      let revision = Self.revised(report, after: random.between(2, 20))
      let isOvertaken = random.happens(0.25)
      let delay = isOvertaken ? Milliseconds(days: random.between(22, 40)) : .zero
      send(wrong, errors + [error], after: delay, name: "")
      send(revision, errors, after: .zero, name: "-r2")
    } else {
      send(report, errors, after: .zero, name: "")
    }
  }

  private mutating func send(
    _ report: InspectionReport, _ errors: [RecordingError], after delay: Milliseconds, name: String
  ) {
    let isLost = random.happens(parameters.lossRate)
    let isLate = random.happens(parameters.lateRate)
    let usual = random.between(0.3, report.source.kind == .team ? 12 : 6)
    let more = random.between(20, 120)
    let arrival =
      report.preparedAt.instant + delay + Milliseconds(days: usual + (isLate ? more : 0))
    let isMisspelt = random.happens(parameters.misspellRate)
    let misspelling = Misspelling(in: report, &random)
    let (isResent, resentAfter) = (random.happens(parameters.resendRate), random.between(7, 45))
    let isRepeated = random.happens(parameters.repeatRate)
    let hand = random.one(of: DocumentForm.Hand.allCases) ?? .tabs
    let repeatedAfter = random.between(0, 60)
    let isContradicted = random.happens(parameters.conflictRate)
    let contradictedAfter = random.between(1, 30)
    if isLost { return lose(report) }

    let errors = isLate ? errors + [RecordingError(.late)] : errors
    func add(
      _ report: InspectionReport, _ form: DocumentForm, _ errors: [RecordingError],
      _ days: Double, _ suffix: String
    ) {
      arrived.append(
        SimulatedDocument(
          report: report, arrival: arrival + Milliseconds(days: days), form: form,
          path: "\(stem)\(name)\(suffix).xml", errors: errors))
    }
    if isMisspelt {
      let error = RecordingError(
        .misspelt, field: misspelling.field, trueValue: misspelling.word,
        writtenValue: misspelling.written)
      add(report, .misspelt(misspelling), errors + [error], 0, "")
      if isResent { add(report, .plain, errors, resentAfter, "-corrected") }
    } else {
      add(report, .plain, errors, 0, "")
      if isRepeated { add(report, .anotherHand(hand), errors, repeatedAfter, "-copy") }
    }
    if isContradicted, let (other, error) = Self.contradiction(of: report) {
      add(other, .plain, errors + [error], contradictedAfter, "-other")
    }
  }

  private mutating func lose(_ report: InspectionReport) {
    lost.append(
      LostReport(
        identifier: report.identifier, revision: report.revision, vessel: report.vessel.key,
        kind: report.inspection.kind, start: report.inspection.start.instant))
  }

  // MARK: Other contents

  /// The report as it was made out at first: a discrepancy forgotten, or an engine's hours
  /// mistyped.
  private static func mistaken(
    _ report: InspectionReport, _ random: inout RandomStream
  ) -> (InspectionReport, RecordingError) {
    var wrong = report
    let share = random.share()
    if let last = report.discrepancies.indices.last {
      let place = min(last, Int(share * Double(report.discrepancies.count)))
      let gone = wrong.discrepancies.remove(at: place)
      return (
        wrong,
        RecordingError(
          .revised, field: "discrepancies/\(gone.identifier)", trueValue: gone.severity.rawValue)
      )
    }
    let hours = report.vessel.engineHours.first
    if let hours, let mistyped = DecimalNumber("\(hours.hours)7") {
      wrong.vessel.engineHours[0].hours = mistyped
    } else {
      wrong.vessel.engineHours = []
    }
    return (
      wrong,
      RecordingError(
        .revised, field: "vessel/engineHours/\(hours?.engine ?? "")",
        trueValue: hours.map { "\($0.hours)" },
        writtenValue: wrong.vessel.engineHours.first.map { "\($0.hours)" })
    )
  }

  private static func revised(_ report: InspectionReport, after days: Double) -> InspectionReport {
    var revision = report
    revision.revision = 2
    revision.preparedAt = Timestamp(
      report.preparedAt.instant + Milliseconds(days: days),
      offsetMinutes: report.preparedAt.offsetMinutes)
    return revision
  }

  /// The report with one grade turned round; nil if it graded nothing.
  private static func contradiction(
    of report: InspectionReport
  ) -> (InspectionReport, RecordingError)? {
    var other = report
    guard
      let place = report.results.firstIndex(where: {
        [.standard, .nonstandard].contains($0.result)
      })
    else { return nil }
    let (item, real) = (report.results[place].item, report.results[place].result)
    let written: ItemResult = real == .standard ? .nonstandard : .standard
    (other.results[place].result, other.results[place].measurement) = (written, nil)
    other.results[place].afterRepair = nil
    return (
      other,
      RecordingError(
        .conflicting, field: "results/\(item)/result", trueValue: real.rawValue,
        writtenValue: written.rawValue)
    )
  }
}
