import SeaworthyAssessment
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTrends

extension WordedChange {
  /// The account as a chart, without the parts that are nothing as printed; nil without an account.
  var waterfall: Waterfall? {
    guard let steps = ChangeWaterfall(change.account) else { return nil }
    let drawn = steps.steps.compactMap { step -> Waterfall.Step? in
      let tenths = tenths(step.cause)
      guard tenths != 0 else { return nil }
      return Waterfall.Step(
        name: name(step.cause), from: step.from, to: step.to,
        label: language.signed(tenths: tenths))
    }
    return Waterfall(
      id: "waterfall-\(answer.from.period)", title: title,
      summary: sentence(naming: title),
      start: level(answer.from, steps.start), steps: drawn, end: level(answer.to, steps.end))
  }

  private func level(_ period: AccountedPeriod, _ rate: Double) -> Waterfall.Level {
    Waterfall.Level(name: "\(period.period)", value: rate, label: language.percent(rate))
  }

  private func name(_ cause: ChangeWaterfall.Cause) -> String {
    switch cause {
    case .part(let part): language.name(of: part)
    case .fleetReplaced: language.text("report.changePart.fleetReplaced")
    }
  }

  private func tenths(_ cause: ChangeWaterfall.Cause) -> Int {
    switch cause {
    case .part(.standard): rounded.replacement?.standard ?? rounded[.standard]
    case .part(let part): rounded[part]
    case .fleetReplaced: rounded.replacement?.fleet ?? 0
    }
  }
}
