import SeaworthyInspection
import SeaworthyNotices
import Testing

/// Every field of the fixtures in which the whole vocabulary stands is read, each with its line.
struct WholeVocabularyTests {
  @Test func readsPreventiveMaintenance() throws {
    #expect(
      try report(WholeVocabulary.report.text()).maintenance
        == PreventiveMaintenance(
          tasks: [
            MaintenanceTask(
              card: "A-12", title: "Test the bilge alarms", item: "529-02",
              due: try time("2026-03-01T00:00:00-04:00"), result: .accomplished,
              done: try time("2026-02-27T10:00:00-04:00"), by: .partner,
              periodicity: Periodicity(every: 3, unit: .months), line: 57),
            MaintenanceTask(
              card: "A-12", due: try time("2025-12-01T00:00:00-04:00"),
              result: .notAccomplished, line: 61),
            MaintenanceTask(
              card: "P-3/R", title: "Change the gearcase oil", item: "233-01",
              due: try time("2026-03-10T00:00:00-04:00"), result: .partial,
              done: try time("2026-03-13T17:00:00-04:00"), by: .team,
              periodicity: Periodicity(every: 100, unit: .engineHours), line: 62),
            MaintenanceTask(
              card: "P-3/R", due: try time("2026-06-10T00:00:00-04:00"), result: .scheduled,
              line: 66),
          ],
          spotChecks: [
            SpotCheck(
              card: "A-12", at: try time("2026-03-14T11:00:00-04:00"), result: .verified,
              line: 67),
            SpotCheck(
              card: "E 7", at: try time("2026-03-14T11:10:00-04:00"), result: .notVerified,
              remark: "Recorded in January; the terminals are green.", line: 68),
          ]))
  }

  @Test func readsSupplyAndCrew() throws {
    let report = try report(WholeVocabulary.report.text())
    #expect(
      report.supply == [
        AllowanceLine(Self.impeller, onHand: 1, line: 73), AllowanceLine(Self.fuse, line: 74),
      ])
    #expect(
      report.crew == [
        CrewBillet(
          Billet(role: "coxswain", required: 2), assigned: 2, qualified: 1, line: 77),
        CrewBillet(Billet(role: "engineer", required: 1), line: 78),
      ])
  }

  @Test func readsWhatWasDelivered() throws {
    let report = try report(WholeVocabulary.report.text())
    #expect(
      report.training == [
        TrainingSession(
          topic: "Bilge systems", audience: "crew", hours: try decimal("3.5"), attended: 5,
          passed: 4, line: 81),
        TrainingSession(
          topic: "Records of maintenance", audience: "engineers of the base",
          hours: try decimal("2"), attended: 9, line: 82),
      ])
    #expect(
      report.assistance == [
        AssistanceItem(
          item: "Bilge pump", quantity: 2,
          value: MoneyAmount(try decimal("480.5"), currency: "USD"), serial: "BP-00417",
          line: 85),
        AssistanceItem(item: "Impeller kit", quantity: 6, line: 86),
      ])
    #expect(
      report.lessons == [
        Lesson(
          text: "Impellers dry out in three months alongside: turn the pumps weekly.",
          tags: ["bilge", "stores"], line: 89),
        Lesson(
          text: "Green terminals hide behind the console; a mirror finds them.", line: 94),
      ])
    #expect(
      report.attachments == [
        Attachment(
          name: "impeller.jpg", mediaType: "image/jpeg",
          digest: Digest(sha256Of: Array("abc".utf8)), line: 99),
        Attachment(
          name: "readings.csv", mediaType: "text/csv", digest: Digest(sha256Of: []), line: 100),
      ])
  }

  @Test func readsARegister() throws {
    let coastGuards = try register(WholeVocabulary.register.text()).coastGuards
    #expect(
      coastGuards.first?.vessels == [
        RegisteredVessel(
          vessel: Vessel(
            coastGuard: "XA", hullNumber: "XA-07",
            engineHours: [EngineHours(engine: "port", hours: try decimal("912.5"))]),
          delivered: try time("2022-05-01T00:00:00Z"),
          billets: [
            Billet(role: "coxswain", required: 2), Billet(role: "engineer", required: 1),
          ],
          allowances: [Self.impeller, Self.fuse], line: 7),
        RegisteredVessel(
          vessel: Vessel(coastGuard: "XA", hullNumber: "XA-09"),
          delivered: try time("2021-06-01T00:00:00Z"),
          disposed: try time("2030-06-01T00:00:00Z"),
          transfer: Transfer(to: "XB", as: "XB-14", at: try time("2025-11-01T12:00:00Z")),
          line: 17),
      ])
  }

  @Test(arguments: [
    (
      WholeVocabulary.statementReply, "2f6d1c3a-94b8-4e2d-8c57-a1b2c3d4e5f6",
      Marking?.some(Marking(handling: "unclassified", releasableTo: ["XA"])),
      Statement.Content.rightOfReply(
        RightOfReply(
          hullNumber: "XA-07",
          report: DocumentIdentifier("0d3d2c1e-6a0b-4f57-8a3c-5e1f7b9a2c44"),
          text: "The pump was on order since January; the supplier confirmed the delay in writing."
        ))
    ),
    (
      .statementOverride, "3a7e2d4b-05c9-4f3e-9d68-b2c3d4e5f607", nil,
      .commandersOverride(
        CommandersOverride(
          level: 2, authority: "Commander, sector north",
          from: try time("2026-04-01T00:00:00-04:00"),
          until: try time("2026-07-01T00:00:00-04:00"),
          reason: "Two crews were trained since the last inspection."))
    ),
    (
      .statementChange, "4b8f3e5c-16da-4a4f-8e79-c3d4e5f60718", nil,
      .knownChange(
        KnownChange(
          at: try time("2026-01-01T00:00:00-04:00"), hullNumber: "XA-07",
          reason: "New maintenance contract for outboards."))
    ),
  ])
  func readsStatements(
    file: WholeVocabulary, identifier: String, marking: Marking?, content: Statement.Content
  ) throws {
    #expect(
      try file.document()
        == .statement(
          Statement(
            identifier: try #require(DocumentIdentifier(identifier)),
            preparedAt: try time("2026-03-20T09:00:00-04:00"),
            source: Source(.coastGuard, name: "XA Coast Guard headquarters"), marking: marking,
            coastGuard: "XA", content: content, line: marking == nil ? 5 : 8)))
  }

  /// "Told, none" is not the same as not told.
  @Test func emptyListsAreTold() throws {
    let end = "</InspectionReport>"
    let silent = try report(SampleXML.report)
    #expect(silent.maintenance == nil && silent.supply == nil && silent.crew == nil)
    let told = try report(
      SampleXML.report.replacing(
        one: end, by: "<PreventiveMaintenance/><Supply/><Crew/>\(end)"))
    #expect(told.maintenance == PreventiveMaintenance())
    #expect(told.supply == [])
    #expect(told.crew == [])
  }

  /// A statement is about no inspection: there is nothing that could be held.
  @Test func aStatementWithErrorsIsRefused() throws {
    let xml = try WholeVocabulary.statementOverride.text()
      .replacing(one: "level=\"2\"", by: "level=\"two\"")
    guard case .refused(let notices) = InspectionDecoder.decode(Array(xml.utf8)) else {
      Issue.record("not refused")
      return
    }
    #expect(notices.codes == ["bad_number"])
  }

  private static let impeller = Allowance(
    part: "4711", title: "Bilge pump impeller", nsn: "1234-00-567-8901", isCritical: true,
    required: 2)
  private static let fuse = Allowance(part: "0815", isCritical: false, required: 4)
}
