import Foundation

/// The page of tables on the printed figures.
struct FiguresPage {
  let kinds: [FigureCalibration]
  let hostilities: [FigureCalibration]

  /// The page.
  var markdown: String {
    """
    # Printed figures against the truth

    Written by `make calibration`; not by hand. A simulator makes regions up, of which it knows the truth, and
    writes their papers; Seaworthy reads the papers as they have arrived by some day of the last month, and what it
    prints of each coast guard stands here beside the truth. The first half year is left out. *Printed − true* is the
    mean over regions with its standard error over regions (readings of one region share boats and people);
    *spread* is the root mean square of printed less true over single readings. *Promised* says how often the range
    is to hold the truth: 100 % for bounds, less for an interval. *Lower*, *higher*: how often the truth lies below,
    above the range. A stated level promises that the truth is no worse. Percent differ in percentage points.

    What makes a fleet look **better** than it is is printed bold.

    ## In short

    \(short)

    \(kinds.map(table).joined(separator: "\n\n"))

    ## What each truth is, and what an auditor should know

    \(sentences)

    ## Which hostility does it

    Everything is written, but for one thing; \(hostilities.first?.regions ?? 0) regions each, the same ones. Printed − true; of the \
    rates of boats whose quarter's end was told of, how often the truth lies below the low or above the high, and how far then.

    \(hostilityTable)

    ## Figures without a truth

    - *Presumed share*, *n*, *vessels scored*, newest and oldest inspection: they say what is on paper, not what was.
    - *Boats required*, a commander's override: somebody's word.
    - *Bands*: they follow from the scores above. *Could be* and *at best* are the ranges' ends.
    - *Verdicts, early warnings, effects of visits* are calibrated on pages of their own.

    """
  }

  /// What matters most.
  private var short: String {
    let told = kinds[0][.boatRate]
    let running = kinds[0][.runningRate]
    let lines =
      [
        "- **Bounds.** Where everything is written, the low and high of a boat's rate held the truth in "
          + "\(Self.percent(told.held)) of \(told.ranged) quarters whose end was told of. They bound what is "
          + "unknown, not what nobody wrote: of the quarter so far they held it in \(Self.percent(running.held)), "
          + "since a boat is presumed as it was last told; and on other paper in "
          + kinds.dropFirst().map { "\(Self.percent($0[.boatRate].held)) (\($0.kind.name))" }
          .joined(separator: ", ") + " of boats' quarters.",
        "- **Counts.** There the low and high of supply and crew held the truth in "
          + "\(Self.percent(kinds[0][.supply].held)) and \(Self.percent(kinds[0][.crew].held)) of quarters' "
          + "ends, of the quarter so far in \(Self.percent(kinds[0][.runningSupply].held)) and "
          + "\(Self.percent(kinds[0][.runningCrew].held)): a count stands for a year, whatever became of it since.",
      ]
      + kinds.dropFirst().prefix(2).map { found in
        let flattering = Figure.allCases.filter { found[$0].flatters($0) }.map {
          "\($0.words.name) by \(Self.text(found[$0].bias.map { abs($0.mean) }))"
            + ($0.unit == .count ? "" : " \($0.unit.rawValue)")
        }
        return "- **What flatters** on \(found.kind.name) paper: "
          + flattering.joined(separator: "; ")
          + "."
      }
    return lines.joined(separator: "\n")
  }

  private func table(_ found: FigureCalibration) -> String {
    let rows = Figure.allCases.map { row($0, found[$0]) }
    return """
      ## \(found.kind.name.prefix(1).uppercased() + found.kind.name.dropFirst())

      \(found.kind.meaning) \(found.regions) regions.

      | figure | unit | n | true | printed | printed − true | spread | promised | holds | lower | higher | then by | width |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private func row(_ figure: Figure, _ tally: FigureTally) -> String {
    let isFlattering = tally.flatters(figure)
    let bias = Self.bias(tally)
    let cells = [
      figure.words.name, figure.unit.rawValue, "\(max(tally.valued, tally.ranged))",
      Self.text(tally.truth), Self.text(tally.printed), isFlattering ? "**\(bias)**" : bias,
      Self.text(tally.spread), figure.promise.map { Self.percent($0) } ?? "",
      Self.percent(tally.held), Self.percent(tally.below), Self.percent(tally.above),
      Self.text(tally.miss), Self.text(figure.promise == nil ? nil : tally.width),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private var sentences: String {
    let rows = Figure.allCases.map { figure in
      let looks = kinds.prefix(3).map { "\($0.kind.name): \($0[figure].looks(figure))" }
      return "| \(figure.words.name) | \(figure.words.truth) | "
        + "\(looks.joined(separator: "; ")); because \(figure.words.because) |"
    }
    return "| figure | truth | it looks, if |\n|---|---|---|\n" + rows.joined(separator: "\n")
  }

  private var hostilityTable: String {
    let figures: [Figure] = [
      .foundReady, .foundReadyAtVisits, .missionCapableRate, .runningRate, .backlog,
      .maintenanceRecorded, .scoreAtInspection, .maintenanceScore, .timeBetweenFailures,
    ]
    let head =
      ["hostility", "what"] + figures.map { "\($0.words.name) (\($0.unit.rawValue))" }
      + ["below low", "above high", "by"]
    let rows = hostilities.map { found in
      let boat = found[.boatRate]
      return [found.kind.name, found.kind.meaning] + figures.map { Self.bias(found[$0]) }
        + [Self.percent(boat.below), Self.percent(boat.above), Self.text(boat.miss)]
    }
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private static func bias(_ tally: FigureTally) -> String {
    guard let bias = tally.bias else { return "" }
    return "\(bias.mean < 0 ? "−" : "+")\(text(abs(bias.mean))) ± \(text(bias.error))"
  }

  static func text(_ number: Double?) -> String {
    number.map { String(format: abs($0) < 100 ? "%.2f" : "%.0f", $0) } ?? ""
  }

  private static func percent(_ share: Double?) -> String {
    share.map { String(format: "%.1f %%", 100 * $0) } ?? ""
  }
}

extension FigureTally {
  /// Whether it makes a fleet look better than it is by more than chance does.
  func flatters(_ figure: Figure) -> Bool {
    bias.map { figure.flattery * $0.mean > 2 * $0.error && abs($0.mean) > 0.005 } ?? false
  }

  /// How it looks, in words.
  func looks(_ figure: Figure) -> String {
    guard let bias else { return "not seen" }
    if abs(bias.mean) <= max(2 * bias.error, 0.005) {
      return "as it is, within \(FiguresPage.text(2 * bias.error))"
    }
    let amount = "by \(FiguresPage.text(abs(bias.mean)))"
    if figure.flattery == 0 { return "\(bias.mean > 0 ? "more" : "less") than it is \(amount)" }
    return figure.flattery * bias.mean > 0
      ? "**better than it is \(amount)**" : "worse than it is \(amount)"
  }
}
