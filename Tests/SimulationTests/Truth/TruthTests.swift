import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthySimulation

@Suite("The truth of a region")
struct TruthTests {
  /// The spells of each boat, by its key.
  private func spells(_ region: SimulatedRegion) -> [VesselKey: [TrueSpell]] {
    Dictionary(uniqueKeysWithValues: region.truth.vessels.map { ($0.vessel, $0.spells) })
  }

  @Test("each boat's spells divide its time in service within the span")
  func partition() throws {
    let parameters = Sample.parameters { ($0.coastGuards, $0.vessels) = (4, 40) }
    let simulation = try Simulation(parameters, [Sample.checklist])
    let region = simulation.region()
    let entries = region.registers.flatMap(\.coastGuards).flatMap(\.vessels)
    #expect(region.truth.vessels.count == entries.count)
    #expect(entries.count == 41, "one boat is transferred")
    for entry in entries {
      let truth = try #require(region.truth.vessels.first { $0.vessel == entry.vessel.key })
      let end = entry.transfer?.at ?? entry.disposed
      let service = Interval(
        entry.delivered?.instant ?? .distantPast, end?.instant ?? .distantFuture
      )
      .clipped(to: parameters.span)
      #expect(truth.spells.first?.interval.start == service.start)
      #expect(truth.spells.last?.interval.end == service.end)
      for (left, right) in zip(truth.spells, truth.spells.dropFirst()) {
        #expect(left.interval.end == right.interval.start)
        #expect(left.condition != right.condition)
      }
      #expect(truth.spells.allSatisfy { !$0.interval.isEmpty })
    }
    #expect(Set(entries.map { $0.delivered != nil }) == [true])
    #expect(entries.contains { $0.disposed != nil })
    #expect(entries.contains { parameters.span.contains($0.delivered?.instant ?? .distantPast) })
  }

  @Test("a transferred boat goes on under its new coast guard")
  func transfer() throws {
    let region = try Sample.region { ($0.coastGuards, $0.vessels) = (2, 10) }
    let entry = try #require(
      region.registers.flatMap(\.coastGuards).flatMap(\.vessels).first { $0.transfer != nil })
    let transfer = try #require(entry.transfer)
    let later = try #require(region.truth.vessels.first { $0.formerly == entry.vessel.key })
    #expect(
      later.vessel == VesselKey(coastGuard: transfer.coastGuard, hullNumber: transfer.hullNumber))
    #expect(later.spells.first?.interval.start == transfer.at.instant)
  }

  @Test("visits that do nothing change nothing")
  func noEffect() throws {
    let without = try Sample.region { $0.visitsPerYear = 0 }
    let with = try Sample.region { ($0.visitsPerYear, $0.visitEffect) = (24, 0) }
    #expect(spells(with) == spells(without))
    let effects = with.truth.visits.flatMap(\.effects)
    #expect(effects.count > 24)
    #expect(effects.allSatisfy { $0.gainedDays == 0 && $0.repairedFaults == 0 })
  }

  @Test("visits that do much change much, for the better")
  func effect() throws {
    let without = try Sample.region { ($0.visitsPerYear, $0.visitEffect) = (40, 0) }
    let with = try Sample.region { ($0.visitsPerYear, $0.visitEffect) = (40, 1) }
    func share(_ region: SimulatedRegion) -> Double {
      let shares = region.truth.vessels.compactMap(\.missionCapableShare)
      return shares.reduce(0, +) / Double(shares.count)
    }
    #expect(share(with) > share(without) + 0.05)
    let effects = with.truth.visits.filter { $0.kind == .technicalAssistanceVisit }
      .flatMap(\.effects)
    #expect(effects.map(\.gainedDays).reduce(0, +) / Double(effects.count) > 3)
    #expect(effects.contains { $0.repairedFaults > 0 })
    let others = with.truth.visits.filter { $0.kind != .technicalAssistanceVisit }
      .flatMap(\.effects)
    #expect(!others.isEmpty)
    #expect(others.allSatisfy { $0.gainedDays == 0 && $0.repairedFaults == 0 })
  }

  @Test("one boat more changes nothing about the others")
  func oneMore() throws {
    let before = spells(try Sample.region { $0.visitEffect = 0 })
    let after = spells(try Sample.region { ($0.visitEffect, $0.vessels) = (0, 7) })
    #expect(after.count == before.count + 1)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }

  @Test("engine hours never run backwards in what is reported of a boat")
  func engineHours() throws {
    let region = try Sample.region { $0.revisionRate = 0 }
    for (vessel, documents) in Dictionary(grouping: region.documents, by: { $0.report.vessel.key })
    {
      let readings = documents.sorted {
        $0.report.inspection.start.instant < $1.report.inspection.start.instant
      }.compactMap { $0.report.vessel.engineHours.first?.hours.doubleValue }
      #expect(readings == readings.sorted(), "\(vessel)")
      #expect(try #require(readings.last) > #require(readings.first), "\(vessel)")
    }
  }
}
