import Testing

@testable import SeaworthyReporting

/// Damage that the schemas must refuse: without it, a check that never finds anything would pass.
@Suite("JSON schemas refuse")
struct JSONSchemasRefusalTests {
  /// A change of a document and the fault that it must cause.
  struct Damage: Sendable, CustomTestStringConvertible {
    var schema: String
    var path: String
    var value: JSONValue?
    var fault: String

    var testDescription: String { "\(schema)\(path) \(fault)" }

    init(_ schema: String, _ path: String, _ value: JSONValue?, _ fault: String) {
      (self.schema, self.path, self.value, self.fault) = (schema, path, value, fault)
    }
  }

  private static let alarm = "/coastGuards/0/vessels/0/causes/0"
  private static let tree = "/tree/0/children/0/children"

  static let damages = [
    Damage("scores", "/asOf", nil, "/ lacks asOf"),
    Damage("scores", "/ledgerDigest", .string("AB"), "/ledgerDigest has another form"),
    Damage("scores", "/formatVersion", .number(2), "/formatVersion is not what it must be"),
    Damage("scores", "/region", .null, "/region is no object"),
    Damage("scores", "/region/vessels", .array([]), "/region has vessels too"),
    Damage("scores", "/region/boats/ready", .number(-1), "/region/boats/ready is too small"),
    Damage("scores", "/region/boats/ready", .number(1.5), "/region/boats/ready is no integer"),
    Damage(
      "scores", "/region/maintenance/low", .number(100.1), "/region/maintenance/low is too large"),
    Damage(
      "scores", "/region/foundReady/high", .number(1.000001), "/region/foundReady/high is too large"
    ),
    Damage(
      "scores", "/coastGuards/0/rLevel/missionCapable/level", .number(5),
      "/coastGuards/0/rLevel/missionCapable/level is too large"),
    Damage(
      "scores", "/coastGuards/0/vessels/0/condition", .string("ready"),
      "/coastGuards/0/vessels/0/condition is not among the words"),
    Damage(
      "scores", "/coastGuards/0/vessels/0/isRegistered", .string("true"),
      "/coastGuards/0/vessels/0/isRegistered is no boolean"),
    Damage("scores", alarm + "/kind", .string("downtime"), alarm + " fits 0 alternatives"),
    Damage("scores", alarm + "/discrepancy/item", nil, alarm + " fits 0 alternatives"),
    Damage("trends", "/series/0/of", .string("all"), "/series/0 fits 0 alternatives"),
    Damage("trends", "/series/0/verdict", nil, "/series/0 fits 0 alternatives"),
    Damage("trends", "/ledgerDigest", .string("all"), "/ledgerDigest has another form"),
    Damage("trends", "/knownAt/receipt", .string("2"), "/knownAt/receipt is no integer"),
    Damage("trends", "/asOf", .string("2024-02-30T00:00:00Z"), "/asOf is no time"),
    Damage("explain", "/conditions", .object([:]), "/conditions is no array"),
    Damage("explain", tree + "/0/label", .string("900"), tree + "/0 fits 0 alternatives"),
    Damage(
      "explain", "/tree/0/weight", .number(-0.1), "/tree/0/weight is too small"),
    Damage("report", "/period", .string("2026-Q5"), "/period has another form"),
    Damage("report", "/scores/standard/name", .string(""), "/scores/standard/name is too short"),
    Damage("import", "/held/0/vessel", .string("XA-07"), "/held/0/vessel has another form"),
    Damage(
      "import", "/notices/0/sample/0/line", .number(0), "/notices/0/sample/0/line is too small"),
    Damage(
      "import", "/notices/0/sample/0/found", .string(String(repeating: "é", count: 82)),
      "/notices/0/sample/0/found is too long"),
    Damage("catalogue", "/notices/0/code", .string("No"), "/notices/0/code has another form"),
  ]

  @Test("damage", arguments: damages)
  func damage(_ damage: Damage) async throws {
    let sample = try await #require(Sample.documents().first { $0.schema == damage.schema })
    let good = try JSONValue(parsing: sample.text)
    let bad = good.replacing(damage.path.split(separator: "/"), with: damage.value)
    #expect(bad != good)
    let faults = try JSONSchemasTests.check(bad, damage.schema).faults
    #expect(faults == [damage.fault])
  }

  @Test("what a leaf of the tree would be made of")
  func leaf() throws {
    let good = try JSONValue(parsing: try Sample.vessel().json())
    let days = try #require(good["/tree/1/children/0/children/0"])
    let bad = good.replacing(
      "/tree/1/children/0/children/0/children".split(separator: "/"), with: .array([days]))
    #expect(
      try JSONSchemasTests.check(bad, "explain").faults
        == ["/tree/1/children/0/children/0 fits 0 alternatives"])
  }

  @Test(
    "keywords that the check does not know, wherever they stand",
    arguments: [
      (#"{"if": {}}"#, "if", "x"),
      (#"{"additionalProperties": true}"#, "additionalProperties", "x"),
      (#"{"properties": {"a": {"minItems": 1}}}"#, "minItems", "x/a"),
      (#"{"$defs": {"a": {"format": "uri"}}}"#, "format", "a"),
      (#"{"items": {"oneOf": [{"not": {}}]}}"#, "not", "x/items/oneOf"),
    ])
  func keywords(schema: String, keyword: String, place: String) throws {
    #expect(throws: SchemaRule.Fault.unknownKeyword(keyword, place: place)) {
      _ = try SchemaRule(try JSONValue(parsing: schema), place: "x")
    }
  }
}
