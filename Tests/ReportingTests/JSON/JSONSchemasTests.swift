import Foundation
import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyIntake
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyStandards
import SeaworthyTrendStatistics
import SeaworthyTrends
import Testing

@testable import SeaworthyReporting

@Suite("JSON schemas")
struct JSONSchemasTests {
  /// The schema of a name, as JSON.
  static func schema(_ name: String) throws -> JSONValue {
    try JSONValue(parsing: try #require(JSONSchemas.all.first { $0.name == name }).text)
  }

  /// The check of one document against the schema of a name.
  static func check(_ document: JSONValue, _ name: String) throws -> SchemaCheck {
    var check = SchemaCheck(try SchemaRule(try schema(name), place: name))
    check.check(document)
    return check
  }

  /// All parts of all schemas.
  private static func parts() throws -> [SchemaRule] {
    try JSONSchemas.all.flatMap {
      try SchemaRule(try JSONValue(parsing: $0.text), place: $0.name).parts
    }
  }

  @Test("are there for all data outputs, each under its own name")
  func names() throws {
    #expect(
      JSONSchemas.all.map(\.name)
        == [
          "assistance", "catalogue", "changes", "conflicts", "discrepancies", "explain",
          "explain-coast-guard",
          "held",
          "history", "import", "needs", "report", "scores", "standard-comparison", "standards",
          "trends",
        ])
    for (name, _) in JSONSchemas.all {
      let schema = try Self.schema(name)
      #expect(schema["/$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
      #expect(schema["/$id"] == .string("urn:seaworthy:schema:\(name):\(JSONForm.version)"))
      #expect(schema["/$defs/formatVersion/const"] == .number(Double(JSONForm.version)))
    }
  }

  @Test(
    "fit the recorded files",
    arguments: [
      ("scores", "scores.json"), ("trends", "trends.json"), ("explain", "explain.json"),
      ("needs", "needs.json"),
      ("report", "XA.json"), ("held", "held.json"), ("changes", "changes.json"),
      ("assistance", "assistance.json"),
      ("conflicts", "conflicts.json"),
      ("discrepancies", "discrepancies.json"), ("history", "history.json"),
      ("explain-coast-guard", "explain-coast-guard.json"),
      ("standards", "standards.json"), ("standard-comparison", "comparison.json"),
    ])
  func golden(schema: String, file: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Golden/\(file)"), encoding: .utf8)
    #expect(try Self.check(JSONValue(parsing: text), schema).faults == [])
  }

  @Test("fit what is answered on the fixtures", arguments: ["region", "refused", "valid", "whole"])
  func fixtures(folder: String) async throws {
    let documents = try await Sample.documents(ofFixtures: folder)
    #expect(documents.contains { $0.schema == "explain" })
    for (schema, text) in documents {
      #expect(try Self.check(JSONValue(parsing: text), schema).faults == [], "\(schema)")
    }
  }

  @Test("ask for what is always there, and for nothing that may be missing")
  func required() async throws {
    var sightings: Set<SchemaCheck.Sighting> = []
    for (schema, text) in try await Sample.documents() {
      let check = try Self.check(JSONValue(parsing: text), schema)
      #expect(check.faults == [], "\(schema)")
      sightings.formUnion(check.sightings)
    }
    let expected = try Self.parts().flatMap { part in
      part.properties.keys.flatMap { property in
        (part.required.contains(property) ? [true] : [true, false]).map {
          SchemaCheck.Sighting(place: part.place, property: property, isPresent: $0)
        }
      }
    }
    #expect(Set(expected).subtracting(sightings) == [], "not seen there, or not seen missing")
  }

  @Test("describe each shape and property, and close each shape")
  func descriptions() throws {
    for part in try Self.parts() {
      for (name, property) in part.properties {
        #expect(property.description?.hasSuffix(".") == true, "\(part.place)/\(name)")
      }
      for (name, shape) in part.definitions {
        #expect(shape.description?.hasSuffix(".") == true, "\(name)")
      }
      #expect(part.isClosed == (part.type == .object), "\(part.place)")
      #expect(part.required.isSubset(of: part.properties.keys), "\(part.place)")
    }
  }

  @Test("say the same of a shape that several of them have")
  func shared() throws {
    var shapes: [String: JSONValue] = [:]
    for (name, _) in JSONSchemas.all {
      for (shape, schema) in try #require(Self.schema(name)["/$defs"]).members {
        #expect(shapes[shape, default: schema] == schema, "\(name): \(shape)")
        shapes[shape] = schema
      }
    }
    for name in ["scores", "trends"] {
      for keyword in ["type", "required", "properties", "additionalProperties"] {
        #expect(try Self.schema(name)["/\(keyword)"] == shapes[name]?["/\(keyword)"], "\(name)")
      }
    }
  }

  @Test("list the words of the code")
  func words() throws {
    let listed = Dictionary(
      try Self.parts().compactMap { part in part.words.map { (part.place, $0) } }
    ) { first, _ in first }
    let expected: [String: [String]] = [
      "condition": Self.words(Condition.self), "severity": Self.words(Severity.self),
      "inspectionKind": Self.words(InspectionKind.self), "partName": Self.words(ScorePart.self),
      "noticeSeverity": Self.words(NoticeSeverity.self),
      "downtimeCause/downtime": Self.words(DowntimeCause.self),
      "gapCause/kind": Self.words(EvidenceGap.Reason.self),
      "score/band": Self.words(ReadinessScore.Band.self),
      "score/couldBe": ["degraded", "satisfactory"],
      "mark": Self.words(VesselScore.Mark.self),
      "vessel/lifecycle": Self.words(LifecycleStatus.self),
      "vessel/basis": Self.words(ConditionFinding.Basis.self),
      "scoreNode/label": ["maintenance", "operational"],
      "scoreGain/bandAfter": Self.words(ReadinessScore.Band.self),
      "bandStep/score": Self.words(ReadinessKind.self),
      "bandStep/from": ["unsatisfactory", "degraded"],
      "bandStep/to": ["degraded", "satisfactory"],
      "bandStep/way": ["cheapest", "found", "outOfReach"],
      "missing/score": Self.words(ReadinessKind.self),
      "missing/what": ["condition", "part", "rest", "claims"],
      "groupNode/label": Self.words(SWBSGroup.self),
      "itemNode/grade": Self.words(ExplanationNode.GradeState.self),
      "combination": Self.words(ExplanationNode.Combination.self),
      "maintenanceRateNode/label": ["recorded", "verified"],
      "taskNode/grade": Self.words(ExplanationNode.TaskState.self),
      "spotCheckNode/grade": Self.words(SpotCheckResult.self),
      "allowanceLineNode/grade": Self.words(ExplanationNode.CountState.self),
      "billetNode/grade": Self.words(ExplanationNode.CountState.self),
      "registerGap/reason": Self.words(RegisterGap.Reason.self),
      "unknown/kind": Self.words(ReadinessScore.Unknown.Kind.self),
      "series/metric": Self.words(Series.Metric.self),
      "series/unit": Self.words(Unit.self), "series/better": Self.words(Better.self),
      "series/swbsGroup": Self.words(SWBSGroup.self),
      "observationSeries/metric": Self.words(ObservedMetric.self),
      "observationSeries/unit": Self.words(Unit.self),
      "observationSeries/better": Self.words(Better.self),
      "observationSeries/swbsGroup": Self.words(SWBSGroup.self),
      "observationSeries/inspectionKinds/items": Self.words(InspectionKind.self),
      "observationSeries/verdict": Verdict.all.map(\.word),
      "calledTrend/metric": Self.words(ObservedMetric.self),
      "calledTrend/swbsGroup": Self.words(SWBSGroup.self),
      "calledTrend/inspectionKinds/items": Self.words(InspectionKind.self),
      "calledTrend/direction": ["worsening", "improving"],
      "calledTrend/verdict": Verdict.all.map(\.word),
      "imprint/language": Self.words(Language.Shipped.self),
      "chartSignal/rule": Self.words(ChartRule.self),
      "chartSignal/direction": ["upward", "downward"],
      "waiver/kind": Self.words(WaiverKind.self), "neededPart/status": Self.words(PartStatus.self),
      "closure/basis": Self.words(DiscrepancyStanding.Closure.Basis.self),
      "closure/by": Self.words(Corrector.self),
      "standingDiscrepancy/swbsGroup": Self.words(SWBSGroup.self),
      "standingDiscrepancy/state": ["open", "closed"],
      "standingDiscrepancy/found": Self.words(FoundBasis.self),
      "inspectionEntry/source": Self.words(SourceKind.self),
      "historyEntry/event": Self.words(ChronologyEvent.Kind.self),
      "waitingFile/form": Self.words(HeldFile.Form.self),
      "waitingFile/reason": Self.words(HeldFile.Reason.self),
      "wayOut/kind": Self.words(WayOut.Kind.self),
      "comparedScore/band": Self.words(ReadinessScore.Band.self),
      "conflict/form": Self.words(HeldFile.Form.self),
      "candidate/source": Self.words(SourceKind.self),
      "candidate/status": Self.words(ReportStatus.self),
      "candidate/question": Self.words(DecisionReason.self),
      "filedReport/fate": Self.words(FiledReport.Fate.self),
      "statement/kind": ["rightOfReply", "commandersOverride", "knownChange"],
      "statement/statedBy": Self.words(SourceKind.self),
      "flow/timeBetweenFailures/items/basis": Self.words(TimeBetweenFailures.Basis.self),
      "casualtyReport/tellCommand": ["no", "unlessCorrected", "yes"],
      "casualtyReport/required": ["no", "unlessCorrected", "yes"],
      "casualtyReport/standing": ["notDue", "open", "missing", "inTime", "late", "undated"],
      "changes/outcome": ["accounted", "fleetReplaced", "noRate"],
      "groupChange/outcome": ["accounted", "fleetReplaced", "noRate"],
      "fleetReplaced/notComputable/items": ["maintenance", "supply", "depot", "exposure"],
      "supplyChange/period": ["from", "to"],
      "changeStep/cause": Self.words(ChangePart.self) + ["fleetReplaced"],
      "effectVerdict/word": [
        "notSeenSince", "noComparison", "tooFew", "undetermined", "better", "worse",
        "inDoubt",
      ],
      "effectVerdict/of": Self.words(EffectVerdict.Lacking.self),
      "visitedBoat/comparison": [
        "expected", "notSeenSince", "noArrival", "noComparison", "noneFoundSo",
      ],
      "threat/threat": [
        "wentWhereThingsAreBad", "lookingFindsFaults", "onlyTeamRecords", "inspectorsChanged",
        "standardChanged", "knownChange", "deliveriesCoincide",
      ],
      "fault/reason": Sample.summary().faults?.map(\.reason) ?? [],
    ]
    #expect(listed == expected)
  }

  private static func words<Words: CaseIterable & RawRepresentable<String>>(
    _ words: Words.Type
  ) -> [String] {
    words.allCases.map(\.rawValue)
  }
}
