import Testing

@Suite("Printed figures against the truth")
struct FiguresTests {
  @Test("probe", arguments: RegionKind.all.indices)
  func probe(_ place: Int) async throws {
    let kind = RegionKind.all[place]
    let found = try await FigureCalibration(kind, regions: Calibration.regions(inSuite: 2))
    var text = "\(kind.name)\n"
    for figure in Figure.allCases {
      let tally = found[figure]
      func t(_ x: Double?) -> String { x.map { "\(($0*100).rounded()/100)" } ?? "-" }
      text += "\(figure.rawValue) n=\(tally.valued)/\(tally.ranged) truth \(t(tally.truth)) printed \(t(tally.printed)) bias \(t(tally.bias?.mean)) ±\(t(tally.bias?.error)) rmse \(t(tally.spread)) held \(t(tally.held)) below \(t(tally.below)) above \(t(tally.above)) width \(t(tally.width)) miss \(t(tally.miss))\n"
    }
    print(text)
  }
}
