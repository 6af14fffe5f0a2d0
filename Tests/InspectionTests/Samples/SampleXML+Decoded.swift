import SeaworthyInspection
import SeaworthyTime
import Testing

func time(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

func decimal(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }

extension SampleXML {
  /// What ``report`` says.
  static func decodedReport() throws -> InspectionReport {
    InspectionReport(
      identifier: try #require(DocumentIdentifier("5b1f6a52-3c7e-4a55-9d0e-0c7a1b2c3d4e")),
      revision: 2, status: .final, preparedAt: try time("2026-03-14T16:05:00-04:00"),
      source: Source(.team, name: "TAFT"), visit: "XA-2026-1", exercise: "Spring tide",
      marking: Marking(handling: "unclassified", releasableTo: ["XA", "XB"]),
      remarks: "Two days alongside.", inspection: try decodedInspection(),
      vessel: try decodedVessel(), results: try decodedResults(),
      discrepancies: try decodedDiscrepancies(),
      downtime: [
        Downtime(
          start: try time("2026-02-01T00:00:00-04:00"),
          end: try time("2026-02-20T00:00:00-04:00"), cause: .depot, line: 59),
        Downtime(start: try time("2026-03-01T00:00:00-04:00"), cause: .other, line: 60),
      ])
  }

  private static func decodedInspection() throws -> Inspection {
    Inspection(
      kind: .boatCheck, start: try time("2026-03-14T09:00:00-04:00"),
      end: try time("2026-03-14T15:30:00-04:00"),
      place: Place(
        locode: "XAPRT", name: "Port Alpha", latitude: try decimal("15.3"),
        longitude: try decimal("-61.4")),
      inspectors: [
        Inspector(role: "lead", speciality: "engineering", name: "of the team"),
        Inspector(role: "second"),
      ],
      checklist: ChecklistReference(name: "33-ft interceptor boat check", version: "1.0"),
      seaState: 2, weather: "light airs", line: 12)
  }

  private static func decodedVessel() throws -> Vessel {
    Vessel(
      coastGuard: "XA", hullNumber: "XA-07", name: "Sandpiper",
      vesselClass: "33-ft interceptor", hin: "XAB07001A121", imoNumber: "9074729",
      mmsi: "201000007", callSign: "XA7B", flag: "XA", homePort: "XAPRT",
      overallLength: Measure(try decimal("35.4"), unit: "ft"), maximumCrew: 6,
      lifecycle: .active,
      engineHours: [
        EngineHours(engine: "port", hours: try decimal("812.5")),
        EngineHours(engine: "starboard", hours: try decimal("790")),
      ])
  }

  private static func decodedResults() throws -> [ChecklistResult] {
    [
      ChecklistResult(
        item: "529-01", group: .auxiliary, title: "Bilge pump", result: .nonstandard,
        afterRepair: .standard,
        measurement: Measurement(
          value: try decimal("11.8"), unit: "V", lower: try decimal("12.2"),
          upper: try decimal("14.8")),
        remark: "Impeller worn.", line: 35),
      ChecklistResult(item: "111-01", group: .hull, result: .standard, line: 39),
    ]
  }

  private static func decodedDiscrepancies() throws -> [Discrepancy] {
    [
      Discrepancy(
        identifier: "D-3", continues: "D-1", item: "529-01", severity: .restrictive,
        classifiedBy: "engineer", basis: "handbook ch. 5",
        foundAt: try time("2026-03-14T09:20:00-04:00"), found: .observed,
        description: "Bilge alarm dead.", cause: .material,
        correction: Correction(
          at: try time("2026-03-14T14:00:00-04:00"), by: .team, test: "operated for 30 min"),
        waiver: Waiver(
          kind: .waiver, authority: "Operations commander",
          granted: try time("2026-03-14T10:00:00-04:00"),
          expires: try time("2026-03-20T10:00:00-04:00")),
        deferralReason: "no yard slot",
        awaitingParts: [
          AwaitingParts(
            start: try time("2026-03-14T11:00:00-04:00"),
            end: try time("2026-03-14T12:00:00-04:00")),
          AwaitingParts(start: try time("2026-03-14T13:00:00-04:00")),
        ],
        parts: [
          Part(
            number: "4711", nsn: "1234-00-567-8901", quantity: 1, status: .ordered,
            expected: CivilDate(year: 2026, month: 4, day: 1)),
          Part(number: "0815", quantity: 2),
        ],
        workHours: try decimal("3.5"),
        casrep: CASREP(category: .four, sent: try time("2026-03-14T12:30:00-04:00")), line: 42),
      Discrepancy(
        identifier: "D-4", item: "111-01", severity: .minor,
        foundAt: try time("2026-03-14T09:30:00-04:00"), found: .occurred, line: 56),
    ]
  }
}
