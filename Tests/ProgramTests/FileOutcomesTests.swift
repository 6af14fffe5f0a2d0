import Foundation
import Testing

@testable import SeaworthyIntake

/// What becomes of a file, a row of the interface's table after the other, each in a batch with
/// good files that are kept whatever happens to it. Source: interface, "What becomes of a
/// file".
@Suite(.timeLimit(.minutes(30))) struct FileOutcomesTests {
  /// The outcomes of the table.
  enum Outcome: String, Sendable {
    case kept, alreadyKept, revised, conflicting, held, refused
  }

  /// A row of the table: files that are sent one after the other, and what becomes of the last.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [@Sendable () throws -> Data]
    var outcome: Outcome
    var codes: [String] = []
    /// What is told of the good files beside it.
    var otherCodes: [String] = []

    var testDescription: String { name }
  }

  static let report = "region/XA/2025-08-20-XA-07-technical-assistance-visit.xml"
  static let good = [
    "region/XA/2024-06-10-XA-register.xml", "region/XB/2024-06-10-XB-register.xml",
    "region/XA/2025-07-01-XA-08-status-report.xml",
  ].map { Fixture.path($0) }

  @Test("Each input has the outcome of the table", arguments: rows)
  func outcome(row: Row) async throws {
    let program = try Program()
    var last = ""
    for (index, file) in row.files.enumerated() {
      if index > 0 { _ = try await program.run(["import", last]) }
      last = try program.write(try file(), to: "visit/\(index).xml")
    }
    let run = try await program.run(["import", "--format", "json", last] + Self.good)
    let summary = try run.summary()
    var expected = ImportSummary.Counts(files: 4, kept: 3)
    switch row.outcome {
    case .kept: expected.kept += 1
    case .alreadyKept: expected.alreadyKept = 1
    case .revised: expected.revised = 1
    case .conflicting: expected.conflicting = 1
    case .held: expected.held = 1
    case .refused: expected.refused = 1
    }
    expected.notices = summary.summary.notices
    #expect(summary.summary == expected)
    #expect(summary.notices.map(\.code) == (row.codes + row.otherCodes).sorted())
    let isClean = [.kept, .alreadyKept, .revised].contains(row.outcome)
    #expect(run.status == (isClean ? 0 : 1))
    #expect(summary.refused.map(\.file) == (row.outcome == .refused ? [last] : []))
    #expect(summary.held.map(\.file) == (row.outcome == .held ? [last] : []))
    for code in row.codes { #expect(run.words.contains("[\(code)]: \(last)")) }
  }

  static let rows: [Row] =
    documents + decisions + encodings + otherThings + limits + vocabulary

  private static let documents = [
    Row(name: "valid", files: [original], outcome: .kept),
    Row(name: "same content, same bytes", files: [original, original], outcome: .alreadyKept),
    Row(
      name: "same content, other line ends",
      files: [original, { Data(try Fixture.text(report).replacing("\n", with: "\r\n").utf8) }],
      outcome: .alreadyKept),
    Row(
      name: "same content, other indentation",
      files: [original, { Data(try Fixture.text(report).replacing("\n  ", with: "\n\t").utf8) }],
      outcome: .alreadyKept),
    Row(name: "a higher revision", files: [original, edited(revision: 2)], outcome: .revised),
    Row(
      name: "a higher revision before its original", files: [edited(revision: 2), original],
      outcome: .revised),
    Row(
      name: "the same revision, another meaning", files: [original, edited(revision: 1)],
      outcome: .conflicting, codes: ["conflict"]),
    Row(
      name: "a vessel that is in no register",
      files: [changed([("<VesselHullNumberText>XA-07", "<VesselHullNumberText>XA-70")])],
      outcome: .kept, codes: ["identity_of_another_hull", "vessel_not_in_register"]),
    Row(
      name: "a class without a checklist",
      files: [
        changed([
          (
            "<VesselClassText>33-ft interceptor",
            "<VesselClassText>42.8-m patrol vessel"
          )
        ])
      ],
      outcome: .kept, codes: ["class_differs", "class_unknown"]),
  ]

  private static let decisions = [
    Row(
      name: "a revision from another source kind",
      files: [
        original,
        changed([(#"revision="1""#, #"revision="2""#), (#"kind="team""#, #"kind="contractor""#)]),
      ], outcome: .held, codes: ["needs_decision"]),
    Row(
      name: "a revision about another vessel",
      files: [
        original,
        changed([
          (#"revision="1""#, #"revision="2""#),
          ("<VesselHullNumberText>XA-07", "<VesselHullNumberText>XA-08"),
        ]),
      ], outcome: .held,
      codes: ["identity_of_another_hull", "needs_decision"], otherCodes: ["identity_changed"]),
    Row(
      name: "a revision that skips a number", files: [original, edited(revision: 3)],
      outcome: .held, codes: ["needs_decision"]),
    Row(
      name: "an end in the future",
      files: [changed([(#"end="2025-08-21T"#, #"end="2125-08-21T"#)])],
      outcome: .held, codes: ["ends_after_prepared", "needs_decision"]),
  ]

  private static let encodings =
    [
      "byte-order-mark", "carriage-returns", "iso-8859-1", "no-declaration", "plain", "prefix",
      "utf-16-big-endian", "utf-16-little-endian", "windows-1252",
    ].map { name in
      Row(name: name, files: [fixture("valid/\(name).xml")], outcome: .kept)
    } + [
      refusal("encoding-shift-jis-declared", "unsupported_encoding"),
      refusal("encoding-ebcdic-declared", "unsupported_encoding"),
      refusal("latin-1-byte-in-utf-8", "bad_encoding"),
      refusal("utf-16-declared-utf-8", "bad_encoding"),
    ]

  private static let otherThings = [
    refusal("empty", "empty_file"), refusal("picture", "not_xml"), refusal("web-page", "not_xml"),
    refusal("other-root", "not_a_report"), refusal("unknown-version", "unknown_version"),
    refusal("cut-off", "not_well_formed"), refusal("entity-bomb", "doctype_refused"),
    refusal("external-entity", "doctype_refused"),
    refusal("hull-number-missing", "missing_element"),
  ]

  private static let limits = [
    Row(
      name: "more than 8 MiB",
      files: [{ Data(repeating: UInt8(ascii: " "), count: 8 * 1024 * 1024 + 1) }],
      outcome: .refused, codes: ["file_too_large"]),
    Row(
      name: "deeper than 64 elements",
      files: [
        { Data((String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)).utf8) }
      ], outcome: .refused, codes: ["too_deep"]),
    Row(
      name: "more than 256 attributes",
      files: [{ Data("<a \((0...256).map { "a\($0)=''" }.joined(separator: " "))/>".utf8) }],
      outcome: .refused, codes: ["too_many_attributes"]),
    Row(
      name: "more than 1 MiB of text",
      files: [
        changed([("<Remarks>", "<Remarks>" + String(repeating: "a", count: 1024 * 1024 + 1))])
      ], outcome: .refused, codes: ["text_too_long"]),
  ]

  private static let vocabulary = [
    word(#"severity="major""#, "unknown_severity"), word(#"result="standard""#, "unknown_result"),
    word(#"status="final""#, "unknown_status"), word(#"code="supply""#, "unknown_cause"),
    Row(
      name: "a severity that is missing", files: [changed([(#" severity="major""#, "")])],
      outcome: .held, codes: ["missing_attribute"]),
  ]

  @Sendable private static func original() throws -> Data { Data(try Fixture.text(report).utf8) }

  private static func fixture(_ name: String) -> @Sendable () throws -> Data {
    { try Data(contentsOf: URL(filePath: Fixture.path(name))) }
  }

  private static func changed(_ parts: [(String, String)]) -> @Sendable () throws -> Data {
    { Data(try Fixture.text(report, replacing: parts).utf8) }
  }

  /// The report with another remark, under a revision.
  private static func edited(revision: Int) -> @Sendable () throws -> Data {
    changed([
      (#"revision="1""#, "revision=\"\(revision)\""), ("well kept", "kept well"),
    ])
  }

  private static func refusal(_ name: String, _ code: String) -> Row {
    Row(name: name, files: [fixture("refused/\(name).xml")], outcome: .refused, codes: [code])
  }

  /// A code word with a letter too many.
  private static func word(_ attribute: String, _ code: String) -> Row {
    Row(
      name: attribute, files: [changed([(attribute, attribute.dropLast() + "x\"")])],
      outcome: .held, codes: [code])
  }
}
