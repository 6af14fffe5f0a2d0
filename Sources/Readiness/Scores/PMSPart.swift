import SeaworthyInspection
import SeaworthyStandards
public import SeaworthyTime

extension VesselHistory {
  /// PMS performance at an instant: the recorded accomplishment rate times the accomplishment
  /// confidence factor, over the tasks that fell due and the spot checks that were made in the
  /// window before it. Source: doctrine 4, PMS performance.
  func maintenancePart(at instant: Instant) -> ReadinessScore.Part {
    let evidence = maintenanceEvidence(over: maintenanceWindow(at: instant), at: instant)
    let children = [evidence.recordedNode, evidence.confidenceNode]
    return ReadinessScore.Part(
      part: .pms, weight: standard.maintenanceWeights[.pms] ?? 0, ranged: evidence.performance,
      explanation: evidence.tasks.isEmpty ? [] : children, combination: .product)
  }

  /// The figures of preventive maintenance at an instant, recorded and verified apart; nil where no
  /// task fell due in the window and nobody checked any.
  func maintenancePerformance(at instant: Instant) -> PreventiveMaintenancePerformance? {
    maintenancePerformance(over: maintenanceWindow(at: instant), at: instant)
  }

  /// The same of the tasks that fell due, and the spot checks that were made, in any window up to
  /// the instant.
  public func maintenancePerformance(
    over window: Interval, at instant: Instant
  ) -> PreventiveMaintenancePerformance? {
    let evidence = maintenanceEvidence(over: window, at: instant)
    if evidence.tasks.isEmpty && evidence.checks.isEmpty { return nil }
    func tasks(_ state: ExplanationNode.TaskState) -> Int {
      evidence.tasks.count { $0.outcome.state == state }
    }
    func checks(_ result: SpotCheckResult) -> Int {
      evidence.checks.count { $0.finding.result == result }
    }
    return PreventiveMaintenancePerformance(
      scheduled: evidence.tasks.count, accomplished: tasks(.accomplished),
      partial: tasks(.partial), unsettled: tasks(.unsettled), verified: checks(.verified),
      notVerified: checks(.notVerified), recorded: evidence.recorded,
      confidence: evidence.confidence, performance: evidence.performance,
      passMark: standard.maintenancePassMark)
  }

  private func maintenanceWindow(at instant: Instant) -> Interval {
    Interval(instant - standard.windows.maintenance, instant)
  }

  /// The tasks and spot checks of a window, as they stand at an instant.
  private func maintenanceEvidence(
    over window: Interval, at instant: Instant
  ) -> MaintenanceEvidence {
    let isOvertaken =
      isUnknowable(at: instant) || evidence.isOvertaken(window.start, at: instant)
    return MaintenanceEvidence(
      tasks: maintenance.tasks(dueIn: window).map { task in
        var outcome = task.outcome(at: instant)
        if isOvertaken { (outcome.low, outcome.isSettled) = (0, false) }
        return (task, outcome)
      },
      checks: maintenance.spotChecks(in: window).compactMap { check in
        check.finding.map { (check, $0) }
      }, reports: reports)
  }
}

/// The tasks and spot checks of a window. A held or withdrawn file of the time since the window
/// began may have told of tasks that were not done: nothing is sure then.
private struct MaintenanceEvidence {
  var tasks: [(task: ScheduledTask, outcome: TaskOutcome)]
  var checks: [(check: CheckedCard, finding: CheckedCard.Finding)]
  var reports: VesselReports

  /// RAR; nothing known of no tasks.
  var recorded: Ranged {
    let credits = tasks.compactMap(\.outcome.credit)
    let count = Double(tasks.count)
    guard count > 0 else { return .unknown }
    return Ranged(
      value: credits.isEmpty ? nil : credits.reduce(0, +) / Double(credits.count),
      low: tasks.reduce(0) { $0 + $1.outcome.low } / count,
      high: tasks.reduce(0) { $0 + $1.outcome.high } / count,
      coverage: Double(tasks.count { $0.outcome.isSettled }) / count
    ).ordered
  }

  /// ACF; taken as 1, and not known, where nobody checked.
  var confidence: Ranged {
    guard !checks.isEmpty else { return Ranged(value: 1, low: 0, high: 1, coverage: 0) }
    let verified = checks.count { $0.finding.result == .verified }
    let factor = Double(verified) / Double(checks.count)
    let isChecked = checks.contains { $0.finding.isFirm }
    return Ranged(value: factor, low: factor, high: factor, coverage: isChecked ? 1 : 0)
  }

  /// PPR = RAR × ACF; known as far as RAR is, if there is a spot check. Without a RAR the part has
  /// no data, whatever the spot checks say: a score that leaves it out never passes its high.
  var performance: Ranged {
    let (recorded, confidence) = (recorded, confidence)
    guard let rate = recorded.value else { return .unknown }
    return Ranged(
      value: rate * (confidence.value ?? 1),
      low: recorded.low * confidence.low, high: recorded.high * confidence.high,
      coverage: recorded.coverage * confidence.coverage
    ).ordered
  }

  var recordedNode: ExplanationNode {
    ExplanationNode(
      label: .recordedMaintenance, ranged: recorded, weight: 1,
      children: tasks.map { task, outcome in
        ExplanationNode(
          label: .task(card: task.card, title: task.title, due: task.due, outcome.state),
          ranged: Ranged(
            value: outcome.credit, low: outcome.low, high: outcome.high,
            coverage: outcome.isSettled ? 1 : 0),
          weight: 1,
          citations: outcome.statement.map { [reports.citation($0.place, in: $0.report)] } ?? [])
      })
  }

  var confidenceNode: ExplanationNode {
    ExplanationNode(
      label: .verifiedMaintenance, ranged: confidence, weight: 1,
      children: checks.map { check, finding in
        let statement = finding.statement
        let credit = finding.result == .verified ? 1.0 : 0
        return ExplanationNode(
          label: .spotCheck(card: check.card, at: check.at, finding.result),
          ranged: Ranged(
            value: credit, low: credit, high: credit, coverage: finding.isFirm ? 1 : 0),
          weight: 1,
          citations: [reports.citation(statement.place, in: statement.telling.report)])
      })
  }
}
