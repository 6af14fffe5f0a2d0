import SeaworthyNotices
import SeaworthyInspection
import SeaworthySimulation
import SeaworthyStandards
import SeaworthyTime
import Testing

@Suite struct Scratch {
  @Test func numbers() throws {
    let clock = ContinuousClock()
    var p = SimulationParameters()
    p.seed = 7
    let begun = clock.now
    let region = try Simulation(p, ScoringStandard.shipped().checklists).region()
    print("seconds", clock.now - begun, "documents", region.documents.count)
    let all = region.truth.vessels.flatMap(\.spells)
    var time: [String: Double] = [:]
    for s in all { time[s.condition.rawValue, default: 0] += s.interval.length.inDays }
    let whole = time.values.reduce(0, +)
    print(time.mapValues { ($0 / whole * 1000).rounded() / 10 })
    let shares = region.truth.vessels.compactMap(\.missionCapableShare).sorted()
    print("shares", shares.map { Int($0 * 100) })
    let effects = region.truth.visits.flatMap(\.effects)
    print(
      "visits", region.truth.visits.count, "boats", effects.count, "ready",
      Double(effects.count { $0.condition.isMissionCapable }) / Double(effects.count))
    print(
      "gain", effects.map(\.gainedDays).reduce(0, +) / Double(effects.count),
      "repaired", Double(effects.map(\.repairedFaults).reduce(0, +)) / Double(effects.count))
    print(
      "faults",
      Dictionary(
        region.truth.vessels.flatMap { $0.faults.map { ($0.key.rawValue, $0.value) } },
        uniquingKeysWith: +))
    print(
      "kinds",
      Dictionary(
        region.documents.map {
          ($0.report.inspection.kind.rawValue + "/" + $0.report.source.kind.rawValue, 1)
        }, uniquingKeysWith: +))
    print(
      "forms", Dictionary(region.documents.map { ($0.form.name, 1) }, uniquingKeysWith: +), "lost",
      region.truth.lost.count)
    print(
      "errors",
      Dictionary(
        region.documents.flatMap(\.errors).map { ($0.kind.rawValue, 1) }, uniquingKeysWith: +))
    var sizes: [Int] = []
    var codes: [String: Int] = [:]
    for d in region.documents {
      let bytes = try d.bytes()
      sizes.append(bytes.count)
      switch InspectionDecoder.decode(bytes) {
      case .document(_, _, let n): for x in n.codes { codes["ok " + x, default: 0] += 1 }
      case .held(_, let n): for x in n.codes { codes["held " + d.form.name + x, default: 0] += 1 }
      case .refused(let n): for x in n.codes { codes["refused " + x, default: 0] += 1 }
      }
    }
    print("bytes", sizes.reduce(0, +) / sizes.count, sizes.max() ?? 0, codes)
    let paths = Set(region.documents.map(\.path))
    print("paths", paths.count)
  }
}
