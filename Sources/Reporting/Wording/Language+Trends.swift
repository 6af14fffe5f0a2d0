import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyStandards
import SeaworthyTime
import SeaworthyTrendStatistics
import SeaworthyTrends

extension Language {
  /// What a series is about: `Coast guard XA`, `Boat XA/XA-07, 200 Propulsion`.
  func name(of subject: Subject) -> String {
    let boats =
      switch subject.boats {
      case .region: text("report.region")
      case .coastGuard(let code): text("report.coastGuard", ["code": .text(code)])
      case .vesselClass(let name, nil): text("report.ofClass", ["class": .text(name)])
      case .vesselClass(let name, let code?):
        text("report.ofClassIn", ["class": .text(name), "code": .text(code)])
      case .vessel(let vessel): text("report.ofVessel", ["vessel": .text(vessel.description)])
      }
    guard let group = subject.group else { return boats }
    let name = "\(group.rawValue) " + text("report.group.\(group.rawValue)")
    return text("report.ofGroup", ["of": .text(boats), "group": .text(name)])
  }

  /// A trend in a line: what was observed, on which inspections, and what may be said.
  func line(_ trend: Trend) -> String {
    return text(
      "report.trend.line",
      [
        "metric": .phrase(Phrase("report.metric.\(trend.series.metric.rawValue)")),
        "kinds": kinds(trend.series.kinds),
        "sentence": .whole(sentence(trend)),
      ])
  }

  /// The kinds of inspection that a series pools, by name or, where they are many, their number.
  private func kinds(_ kinds: [InspectionKind]) -> Phrase.Argument {
    if kinds.isEmpty { return .phrase(Phrase("report.trend.unreadableKinds")) }
    if kinds.count > 3 {
      return .phrase(Phrase("report.trend.manyKinds", ["count": .number(kinds.count)]))
    }
    return .list(kinds.map { .phrase(Phrase("report.kind.\($0.rawValue)")) })
  }

  /// What may be said of a trend: what, how surely, from how many points, and how many more are
  /// needed.
  func sentence(_ trend: Trend) -> String {
    ([verdict(trend)] + remarks(trend)).joined(separator: " ")
  }

  /// The verdict with its reasons.
  private func verdict(_ trend: Trend) -> String {
    var facts: [String: Phrase.Argument] = [
      "verdict": .phrase(Phrase("report.verdict.\(trend.verdict.word)")),
      "points": .text(points(of: trend)),
    ]
    guard case .tested(let test) = trend.test else {
      facts["more"] = .number(trend.more ?? 0)
      return text("report.trend.tooFew", facts)
    }
    guard let change = trend.change else { return text("report.trend.oneTime", facts) }
    let unit = trend.series.metric.unit
    facts["days"] = .number(Int(change.span.rounded()))
    facts["p"] = .text(test.p < 0.001 ? "< 0.001" : test.p.fixed(3))
    facts["change"] = .text(words(ofChange: possible(change.change, in: unit), in: unit))
    facts["smallest"] = .text(
      words(ofChange: trend.rule.smallestChange, in: unit, isSigned: false))
    facts["confidence"] = .text(((1 - trend.rule.level) * 100).fixed(0))
    if trend.verdict == .fluctuating, let limits = trend.chart.segments.last?.limits {
      facts["low"] = .text(limit(limits.lower, in: unit))
      facts["high"] = .text(limit(limits.upper, in: unit))
    } else if let interval = change.interval {
      facts["low"] = .text(signed(possible(interval.lowerBound, in: unit), in: unit))
      facts["high"] = .text(signed(possible(interval.upperBound, in: unit), in: unit))
    }
    var key = "report.trend.\(Self.reason(trend.verdict, trend, change))"
    if case .halves(let halves) = change, trend.verdict != .fluctuating {
      facts["readyEarlier"] = .number(halves.earlier.count)
      facts["earlier"] = .number(halves.earlier.n)
      facts["readyLater"] = .number(halves.later.count)
      facts["later"] = .number(halves.later.n)
      key += ".halves"
    }
    return text(key, facts)
  }

  /// By what words a verdict is explained.
  private static func reason(
    _ verdict: Verdict, _ trend: Trend, _ change: ObservedChange
  ) -> String {
    switch verdict {
    case .improving, .worsening: "called"
    case .stable: "stable"
    case .fluctuating: "fluctuating"
    case .undetermined where trend.isWithheld: "withheld"
    case .undetermined where trend.isAtOdds: "atOdds"
    case .undetermined: change.interval == nil ? "noInterval" : "undetermined"
    }
  }

  /// What a reader has to know beside the verdict.
  private func remarks(_ trend: Trend) -> [String] {
    var remarks: [String] = []
    if case .tested = trend.test, trend.verdict == .undetermined, let more = trend.more {
      remarks.append(text("report.trend.more", ["more": .number(more)]))
    }
    if trend.unreliable > 0 {
      remarks.append(text("report.trend.unreliable", ["count": .number(trend.unreliable)]))
    }
    if !trend.chart.signals.isEmpty {
      let count = Phrase.Argument.number(trend.chart.signals.count)
      remarks.append(
        trend.chart.falseAlarm.map {
          text("report.trend.signals", ["count": count, "percent": .percent($0)])
        } ?? text("report.trend.signalsOnly", ["count": count]))
    }
    return remarks
      + trend.restarts.map {
        text("report.trend.restart", ["day": .date($0.at), "reason": .text($0.reason)])
      }
  }

  /// `9 visits`; of one boat each is an inspection.
  private func points(of trend: Trend) -> String {
    let isVessel = if case .vessel = trend.series.of.boats { true } else { false }
    return text(
      isVessel ? "report.trend.inspections" : "report.trend.visits", ["n": .number(trend.n)])
  }

  /// A change in its unit, with its sign: `+4.2 percentage points`.
  private func words(ofChange change: Double, in unit: Unit, isSigned: Bool = true) -> String {
    let value = isSigned ? signed(change, in: unit) : scaled(change, in: unit).fixed(1)
    return text("report.change.\(unit.rawValue)", ["value": .text(value)])
  }

  /// No share or score changes by more than its whole range, whatever a slope of few points gives.
  private func possible(_ change: Double, in unit: Unit) -> Double {
    let range = unit.most ?? .infinity
    return min(max(change, -range), range)
  }

  private func signed(_ change: Double, in unit: Unit) -> String {
    let value = scaled(change, in: unit).fixed(1)
    if Double(value) == 0 { return value }
    return value.hasPrefix("-") ? "−\(value.dropFirst())" : "+\(value)"
  }

  private func scaled(_ change: Double, in unit: Unit) -> Double {
    unit == .share ? change * 100 : change
  }
}

extension Trend {
  /// The known changes at which limits of its chart restart; where no part has limits, none do.
  var restarts: [KnownShift] {
    chart.segments.contains { $0.limits != nil } ? shifts : []
  }
}
