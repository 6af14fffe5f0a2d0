import SeaworthyInspection
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

/// What reports state of a vessel, held against the registers.
@Suite struct RegisterRulesTests {
  static let day = Timestamp("2026-01-01T00:00:00Z")

  private func vessel(
    _ hull: String, of coastGuard: String = "XA", name: String? = nil, vesselClass: String? = nil,
    hin: String? = nil, mmsi: String? = nil
  ) -> Vessel {
    Vessel(
      coastGuard: coastGuard, hullNumber: hull, name: name, vesselClass: vesselClass, hin: hin,
      mmsi: mmsi)
  }

  private func registered(
    _ vessels: [Vessel], delivered: String? = nil, disposed: String? = nil
  ) throws -> RegisteredIdentities {
    let time = try #require(Self.day)
    let coastGuards = Dictionary(grouping: vessels, by: \.coastGuard).map { code, vessels in
      RegisteredCoastGuard(
        code: code, name: code,
        vessels: vessels.map {
          RegisteredVessel(
            vessel: $0, delivered: delivered.flatMap { Timestamp($0) },
            disposed: disposed.flatMap { Timestamp($0) })
        })
    }
    return RegisteredIdentities([
      FleetRegister(
        identifier: SampleXML.identifier(1), preparedAt: time, source: Source(.coastGuard),
        coastGuards: coastGuards)
    ])
  }

  private func stated(_ vessel: Vessel, start: String = "2026-03-14T09:00:00Z") throws
    -> StatedVessel
  {
    StatedVessel(
      vessel.key, identity: StatedIdentity(vessel), start: try #require(Timestamp(start)).instant,
      file: "1.xml")
  }

  @Test("A number of another boat names that boat, and only that is told of its statement")
  func anotherHull() throws {
    let fleet = try registered([
      vessel("XA-07", name: "Sandpiper", hin: "XAB07001A121"),
      vessel("XA-08", name: "Plover", hin: "XAB08001B121", mmsi: "201000008"),
    ])
    let findings = fleet.findings(
      on: try stated(vessel("XA-07", name: "Plover", hin: "XAB08001B121", mmsi: "201000008")))
    #expect(
      findings == [
        ImportFinding(
          file: "1.xml", vessel: VesselKey(coastGuard: "XA", hullNumber: "XA-07"),
          notice: Notice(
            .identityOfAnotherHull, found: "XAB08001B121",
            fields: [
              "name": .text("VesselHINText"), "holder": .text("XA/XA-08"),
              "vessel": .text("XA/XA-07"),
            ]))
      ])
  }

  @Test("A boat that changed hands keeps its numbers under both hull numbers")
  func transferred() throws {
    let fleet = try registered([
      vessel("XA-07", hin: "XAB07001A121"), vessel("XB-31", of: "XB", hin: "XAB07001A121"),
    ])
    for one in [
      vessel("XA-07", hin: "XAB07001A121"), vessel("XB-31", of: "XB", hin: "XAB07001A121"),
    ] {
      #expect(fleet.findings(on: try stated(one)) == [])
    }
  }

  @Test("What the register has otherwise is told with the register's value")
  func differences() throws {
    let fleet = try registered([
      vessel("XA-07", name: "Sandpiper", vesselClass: "33-ft interceptor", mmsi: "201000007")
    ])
    let other = vessel(
      "XA-07", name: "Plover", vesselClass: "41-ft interceptor", mmsi: "201000070")
    let notices = fleet.findings(on: try stated(other)).map(\.notice)
    #expect(
      notices == [
        Notice(
          .nameDiffers, found: "Plover",
          fields: ["name": .text("VesselName"), "registered": .text("Sandpiper")]),
        Notice(
          .classDiffers, found: "41-ft interceptor",
          fields: ["name": .text("VesselClassText"), "registered": .text("33-ft interceptor")]),
        Notice(
          .numberDiffers, found: "201000070",
          fields: ["name": .text("VesselMMSIText"), "registered": .text("201000007")]),
      ])
    let same = vessel("XA-07", name: "SANDPIPER", hin: "XAB07001A121", mmsi: "201000007")
    #expect(fleet.findings(on: try stated(same)) == [])
    #expect(fleet.findings(on: try stated(vessel("XA-09", name: "Plover"))) == [])
  }

  @Test("What one of two registers in conflict has is no difference") func conflict() throws {
    let fleet = try registered([
      vessel("XA-07", name: "Sandpiper"), vessel("XA-07", name: "Plover"),
    ])
    #expect(fleet.findings(on: try stated(vessel("XA-07", name: "Plover"))) == [])
    #expect(fleet.findings(on: try stated(vessel("XA-07", name: "Dunlin"))).count == 1)
  }

  @Test(
    "In service from delivery until before disposal",
    arguments: [
      ("2022-05-01T00:00:00Z", nil), ("2022-04-30T23:59:59Z", "before_delivery"),
      ("2025-04-30T23:59:59Z", nil), ("2025-05-01T00:00:00Z", "after_disposal"),
    ])
  func serviceTime(start: String, code: String?) throws {
    let fleet = try registered(
      [vessel("XA-07")], delivered: "2022-05-01T00:00:00Z", disposed: "2025-05-01T00:00:00Z")
    let findings = fleet.findings(on: try stated(vessel("XA-07"), start: start))
    #expect(findings.map(\.notice.kind.code) == [code].compactMap { $0 })
  }

  @Test("Unknown days leave all of time") func unknownDays() throws {
    let fleet = try registered([vessel("XA-07")])
    for start in ["0224-01-01T00:00:00Z", "2224-01-01T00:00:00Z"] {
      #expect(fleet.findings(on: try stated(vessel("XA-07"), start: start)) == [])
    }
  }

  @Test(
    "The nearest hull: the same of another coast guard, one alike here, one alike there",
    arguments: [
      ("XA", "XB-12", "XB/XB-12"), ("XA", "XA-70", "XA-07"), ("XC", "XA-70", "XA/XA-07"),
      ("XC", "XB-12", "XB/XB-12"), ("XA", "P 4711", nil),
    ])
  func nearest(coastGuard: String, hull: String, nearest: String?) throws {
    let fleet = try registered([vessel("XA-07"), vessel("XA-12"), vessel("XB-12", of: "XB")])
    #expect(fleet.nearest(to: VesselKey(coastGuard: coastGuard, hullNumber: hull)) == nearest)
  }
}
