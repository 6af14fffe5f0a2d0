import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// What is told of a boat: what withholding could better.
struct BoatLine: Equatable {
  /// Boat-visits of the window on which it was found ready, of how many.
  let ready: Int
  let visits: Int
  let maintenance: Figure
  let operational: Figure
  /// The newest evidence of any kind.
  let newest: Instant?

  /// A low in points with its band.
  struct Figure: Equatable {
    let low: Double
    let band: ReadinessScore.Band?

    /// From too little to say, which is worst, to satisfactory.
    var rank: Int {
      switch band {
      case nil, .insufficientData: 0
      case .unsatisfactory: 1
      case .degraded: 2
      case .satisfactory: 3
      }
    }

    fileprivate var text: String {
      let word =
        switch band {
        case nil: "no score"
        case .insufficientData: "too few data"
        case .some(let band): band.rawValue
        }
      return "\(Int(low.rounded()))".padded(to: -3) + " " + word.padded(to: 15)
    }
  }

  init(_ score: VesselScore, _ arrivals: [ArrivalObservation]) {
    (ready, visits) = (arrivals.count(where: \.isReady), arrivals.count)
    maintenance = Figure(low: score.maintenance.low, band: score.maintenance.band)
    operational = Figure(low: score.operational.low, band: score.operational.band)
    newest = score.newestEvidence?.at
  }

  /// Whether a band is better than in another line.
  func isBetter(than other: BoatLine) -> Bool {
    maintenance.rank > other.maintenance.rank || operational.rank > other.operational.rank
  }

  fileprivate var text: String {
    "\(ready)/\(visits)".padded(to: 7) + maintenance.text + operational.text
      + (newest.map { "\($0)".prefix(10) } ?? "none")
  }
}

/// A table of what withholding does to each boat, and its sums.
struct WithholdingTable {
  private let sent: [VesselKey: BoatLine]
  private var left: [(withheld: Withheld, lines: [VesselKey: BoatLine])] = []

  init(_ sent: [VesselKey: BoatLine]) { self.sent = sent }

  /// Adds what is told without something.
  mutating func add(_ withheld: Withheld, _ lines: [VesselKey: BoatLine]) {
    left.append((withheld, lines))
  }

  /// Of how many boats something else is told.
  func boatsThatDiffer(without withheld: Withheld) -> Int {
    let lines = left.first { $0.withheld == withheld }?.lines ?? [:]
    return sent.count { lines[$0.key] != $0.value }
  }

  /// The table for a terminal of 80 columns.
  var text: String {
    let head =
      "boat".padded(to: 10) + "withheld".padded(to: 14) + "ready".padded(to: 7)
      + "maintenance".padded(to: 19) + "operational".padded(to: 19) + "newest"
    let rows = sent.sorted { $0.key < $1.key }.flatMap { vessel, line in
      [row("\(vessel)", .nothing, line.text)]
        + left.map { withheld, lines in
          row("", withheld, lines[vessel] == line ? "the same" : lines[vessel]?.text ?? "nothing")
        }
    }
    return ([head] + rows + left.flatMap(sums)).joined(separator: "\n")
  }

  private func row(_ boat: String, _ withheld: Withheld, _ rest: String) -> String {
    boat.padded(to: 10) + withheld.rawValue.padded(to: 14) + rest
  }

  /// What comes of withholding over all boats.
  private func sums(_ withheld: Withheld, _ lines: [VesselKey: BoatLine]) -> [String] {
    let pairs = sent.compactMap { vessel, sent in lines[vessel].map { (sent, $0) } }
    func ready(_ lines: [BoatLine]) -> String {
      "\(lines.reduce(0) { $0 + $1.ready })/\(lines.reduce(0) { $0 + $1.visits })"
    }
    func count(_ figure: KeyPath<BoatLine, BoatLine.Figure>) -> String {
      func boats(_ isSo: (BoatLine.Figure, BoatLine.Figure) -> Bool) -> Int {
        pairs.count { isSo($0[keyPath: figure], $1[keyPath: figure]) }
      }
      return
        "low up \(boats { $1.low > $0.low + 1e-9 }), down \(boats { $1.low < $0.low - 1e-9 }); "
        + "band up \(boats { $1.rank > $0.rank }), down \(boats { $1.rank < $0.rank })"
    }
    return [
      "",
      "without \(withheld.rawValue): \(boatsThatDiffer(without: withheld)) of \(sent.count) boats",
      "  found ready  \(ready(pairs.map(\.0))) → \(ready(pairs.map(\.1)))",
      "  maintenance  \(count(\.maintenance))", "  operational  \(count(\.operational))",
    ]
  }
}

extension String {
  /// With spaces to a width: after it, or before it where the width is below 0.
  fileprivate func padded(to width: Int) -> String {
    let space = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? space + self : self + space
  }
}
