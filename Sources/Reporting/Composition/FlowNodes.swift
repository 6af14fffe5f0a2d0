import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime

/// The figures of flow as a tree, each with how much it rests on; nothing that there is not.
struct FlowNodes {
  /// The figures.
  let flow: FlowFigures
  /// Hours run while the boat was not mission capable.
  let hoursRun: [HoursRunNotMissionCapable]
  /// The language to write in.
  let language: Language

  /// The tree, with one root; empty without any figure.
  var nodes: [TreeNode] {
    let figures = availability + failures + discrepancies + work + runs
    guard !figures.isEmpty else { return [] }
    return [
      TreeNode(
        label: RichText(language.text("report.figure.flow"), .strong), value: "",
        children: figures)
    ]
  }

  private func node(_ key: String, _ value: String) -> TreeNode {
    TreeNode(label: RichText(language.text("report.flow.\(key)")), value: value)
  }

  private var availability: [TreeNode] {
    [
      flow.operationalAvailability.map { ao in
        let range = ["range": Phrase.Argument.text(language.range(ao))]
        return node(
          "operationalAvailability",
          language.percent(ao.value) + ", " + language.text("report.range", range))
      },
      flow.inherentAvailability.map {
        node("inherentAvailability", language.percent($0))
      },
    ].compactMap(\.self)
  }

  private var failures: [TreeNode] {
    flow.timeBetweenFailures.map { time in
      let values: [String: Phrase.Argument] = [
        "mean": .decimal(time.mean ?? 0, places: 0), "low": .decimal(time.low, places: 0),
        "high": .decimal(time.high ?? 0, places: 0), "failures": .number(time.failures),
        "hours": .decimal(time.hours, places: 0),
        "confidence": .decimal(time.confidence * 100, places: 0),
      ]
      let key = time.mean == nil ? "report.flow.noFailures" : "report.flow.meanOfFailures"
      return node("betweenFailures.\(time.basis.rawValue)", language.text(key, values))
    }
  }

  private var discrepancies: [TreeNode] {
    [
      flow.repeats.map {
        node(
          "repeats",
          language.text(
            "report.flow.countOf", ["count": .number($0.repeated), "n": .number($0.n)]))
      },
      flow.backlogAge.map {
        node(
          "backlogAge",
          language.text(
            "report.flow.ages",
            [
              "median": .decimal($0.median, places: 0),
              "ninetieth": .decimal($0.ninetieth, places: 0), "n": .number($0.n),
            ]))
      },
      flow.timeToCorrect.map { node("timeToCorrect", words(for: $0)) },
      flow.causes.map { causes in
        let named = DiscrepancyCause.allCases.compactMap { cause in
          causes.counts[cause].map {
            "\(language.text("report.flow.cause.\(cause.rawValue)")) \($0)"
          }
        }
        return node("causes", named.joined(separator: ", "))
      },
    ].compactMap(\.self)
  }

  private func words(for time: TimeToCorrect) -> String {
    let counts: [String: Phrase.Argument] = [
      "corrected": .number(time.corrected), "n": .number(time.n),
    ]
    guard let median = time.median else { return language.text("report.flow.noMedian", counts) }
    let low = time.medianLow.map { Phrase.Argument.decimal($0, places: 0) }
    let high = time.medianHigh.map { Phrase.Argument.decimal($0, places: 0) }
    let ends: [String: Phrase.Argument] = [
      "median": .decimal(median, places: 0), "low": low ?? .number(0), "high": high ?? .number(0),
    ]
    let key =
      switch (low, high) {
      case (_?, _?): "report.flow.medianWithin"
      case (_?, nil): "report.flow.medianFrom"
      case (nil, _?): "report.flow.medianUpTo"
      case (nil, nil): "report.flow.median"
      }
    return language.text(key, ends.merging(counts) { end, _ in end })
  }

  private var work: [TreeNode] {
    guard let reliance = flow.selfReliance else { return [] }
    return [("corrections", reliance.corrections), ("tasks", reliance.tasks)]
      .filter { $1.n + $1.unknown > 0 }
      .map { key, work in
        let values: [String: Phrase.Argument] = [
          "count": .number(work.partner), "n": .number(work.n),
          "unknown": .number(work.unknown),
        ]
        return node(key, language.text("report.flow.byPartner", values))
      }
  }

  private var runs: [TreeNode] {
    hoursRun.map { run in
      let words = language.text(
        "report.flow.hoursRun",
        [
          "engine": .text(run.engine.onOneLine), "hours": .decimal(run.hours, places: 1),
          "before": .text(run.from.hours.description), "after": .text(run.to.hours.description),
        ])
      return TreeNode(
        label: RichText(words, sources: [run.from.citation, run.to.citation]), value: "")
    }
  }
}
