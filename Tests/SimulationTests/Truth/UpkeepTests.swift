import SeaworthyInspection
import SeaworthyStandards
import SeaworthyTime
import Testing

@testable import SeaworthySimulation

@Suite("What was wrong with a boat, done and on board")
struct UpkeepTests {
  private static let region = Result { try Sample.region { $0.years = 3 } }

  private static func truth() throws -> [VesselTruth] { try region.get().truth.vessels }

  @Test("its grave faults are what its conditions rest on")
  func faults() throws {
    for vessel in try Self.truth() {
      let faults = vessel.upkeep.faults
      #expect(faults == faults.sorted { $0.interval.start < $1.interval.start })
      let grave = faults.filter { $0.severity >= .restrictive }
      for spell in vessel.spells where [.nmcm, .nmcs, .pmc].contains(spell.condition) {
        #expect(grave.contains { $0.interval.contains(spell.interval.start) })
      }
      for spell in vessel.spells where spell.condition == .fmc {
        #expect(!grave.contains { $0.interval.contains(spell.interval.start) })
      }
      let service = Interval(
        vessel.spells.first?.interval.start ?? .distantPast,
        vessel.spells.last?.interval.end ?? .distantPast)
      let counts = Dictionary(
        grouping: faults.filter { service.contains($0.interval.start) }, by: \.severity
      ).mapValues(\.count)
      #expect(counts == vessel.faults)
    }
  }

  @Test("every task is there once, and what reports tell of it is what is recorded")
  func tasks() throws {
    let region = try Self.region.get()
    for vessel in region.truth.vessels {
      // Two cards of 14 days, three of 28, three of 91.
      let days = vessel.spells.reduce(0) { $0 + $1.interval.length.inDays }
      let expected = days * (2 / 14 + 3 / 28 + 3.0 / 91)
      #expect(abs(Double(vessel.upkeep.tasks.count) - expected) < 9)
      #expect(vessel.upkeep.tasks.allSatisfy { $0.share == 0 || $0.isRecordedAsDone })
      let recorded = Dictionary(grouping: vessel.upkeep.tasks, by: \.due)
        .mapValues { $0.filter(\.isRecordedAsDone).count }
      for document in region.originals where document.report.vessel.key == vessel.vessel {
        let told = Dictionary(
          grouping: document.report.maintenance?.tasks ?? [], by: \.due.instant)
        for (due, tasks) in told where recorded[due] != nil {
          #expect(tasks.count { $0.result != .notAccomplished } == recorded[due])
        }
      }
    }
  }

  @Test("stores are told quarter by quarter, and counted as they are")
  func stores() throws {
    let region = try Self.region.get()
    for vessel in region.truth.vessels {
      let stores = vessel.upkeep.stores
      #expect(stores.first?.interval.start == vessel.spells.first?.interval.start)
      #expect(stores.last?.interval.end == vessel.spells.last?.interval.end)
      for document in region.originals where document.report.vessel.key == vessel.vessel {
        guard let crew = document.report.crew else { continue }
        let at = document.report.inspection.start.instant
        let then = try #require(stores.first { $0.interval.contains(at) })
        let filled = crew.reduce(0) { $0 + min($1.qualified ?? 0, $1.billet.required) }
        #expect(then.filledPlaces == filled)
        #expect(then.places == crew.reduce(0) { $0 + $1.billet.required })
        #expect(then.completeLines <= then.lines)
      }
    }
  }

  @Test("engines run as long as readings say")
  func engineHours() throws {
    let region = try Sample.region { ($0.revisionRate, $0.years) = (0, 3) }
    for vessel in region.truth.vessels {
      let readings = region.documents.filter { $0.report.vessel.key == vessel.vessel }
        .compactMap { $0.report.vessel.engineHours.first?.hours.doubleValue }
      let run = try #require(readings.max()) - #require(readings.min())
      #expect(run <= vessel.upkeep.engineHours + 0.2)
      #expect(run > 0.8 * vessel.upkeep.engineHours, "\(vessel.vessel)")
    }
  }
}
