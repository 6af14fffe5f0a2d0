import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import Testing

@testable import SeaworthyIntake

@Suite struct ImporterTests {
  /// One file for each outcome.
  static let mixed = [
    "1-good.xml": SampleXML().report,
    "2-same.xml": SampleXML().report.replacingOccurrences(of: "\n", with: "\r\n"),
    "3-revised.xml": SampleXML(revision: 2).report,
    "4-conflict.xml": SampleXML(revision: 2, remarks: "Other.").report,
    "5-skips.xml": SampleXML(revision: 4).report,
    "6-misspelt.xml": SampleXML(id: 2, severity: "disablng").report,
    "7-empty.xml": "",
    "8-register.xml": SampleXML(id: 3).register(hulls: ["XA-07"]),
    "README.md": "What these files are.",
  ]

  @Test("The schema, if asked for, tells of the line that the decoder tells of, and of no other")
  func schema() async throws {
    let bench = try ImportBench([
      "1-good.xml": SampleXML().report, "2-misspelt.xml": SampleXML(severity: "disablng").report,
      "3-cut-off.xml": String(SampleXML().report.dropLast(20)),
    ])
    let result = await bench.run(
      into: try bench.ledger(), rules: ImportRules(schema: try SchemaCheck()))
    #expect(
      result.files.map { $0.notices.samples.map(\.kind.code) } == [
        [], ["unknown_severity", "schema_violation"], ["not_well_formed"],
      ])
    let lines = result.files[1].notices.samples.map(\.place?.line)
    #expect(lines[0] != nil && lines[0] == lines[1])
  }

  @Test("Each file has its outcome, and none keeps another from being kept")
  func outcomes() async throws {
    let bench = try ImportBench(Self.mixed)
    let result = await bench.run(into: try bench.ledger())
    #expect(result.ending == ImportEnding())
    let expected: [String: FileResult.Outcome] = [
      "1-good.xml": .handed(.kept(receipt: 1)),
      "2-same.xml": .handed(.alreadyKept(receipt: 2)),
      "3-revised.xml": .handed(.revised(receipt: 3)),
      "4-conflict.xml": .handed(.conflicting(receipt: 4)),
      "5-skips.xml": .handed(.needsDecision(.skippedRevision, receipt: 5)),
      "6-misspelt.xml": .handed(.held(receipt: 6)),
      "7-empty.xml": .handed(.refused),
      "8-register.xml": .handed(.kept(receipt: 7)),
      "README.md": .leftAlone,
    ]
    #expect(result.outcomes == expected)
    #expect(result.files.map(\.shortName) == Self.mixed.keys.sorted())
    #expect(result.codes(of: "6-misspelt.xml") == ["unknown_severity"])
    #expect(result.codes(of: "5-skips.xml") == ["needs_decision"])
    #expect(result.codes(of: "README.md") == ["left_alone"])
  }

  @Test("What is imported can be read again, with the lines of its file")
  func readBack() async throws {
    let bench = try ImportBench(["a.xml": SampleXML().report])
    let ledger = try bench.ledger()
    _ = await bench.run(into: ledger)
    let report = try #require(try ledger.snapshot().reports.first)
    #expect(report.fileName == "visit/a.xml")
    let facts = try CompactForm.facts(
      report.compactForm, ofFile: report.fileDigest, digest: report.digest)
    #expect(facts.grades.map(\.line) == [12])
    #expect(try ledger.originalBytes(of: report.digest) == Array(SampleXML().report.utf8))
  }

  @Test("The number of jobs changes nothing")
  func jobs() async throws {
    let many = (1...300).map { ("\($0).xml", SampleXML(id: $0 % 200 + 1).report) }
    let bench = try ImportBench(Dictionary(many) { first, _ in first })
    let first = try bench.ledger("1")
    let expected = await bench.run(into: first, rules: ImportRules(jobs: 1))
    #expect(try first.info().reports == 200)
    for jobs in [2, 8] {
      let ledger = try bench.ledger("\(jobs)")
      #expect(await bench.run(into: ledger, rules: ImportRules(jobs: jobs)) == expected)
      #expect(try ledger.snapshot() == first.snapshot())
    }
  }

  @Test("Importing twice leaves the ledger as it was")
  func twice() async throws {
    let bench = try ImportBench(Self.mixed)
    let ledger = try bench.ledger()
    _ = await bench.run(into: ledger)
    let (info, digest) = (try ledger.info(), try ledger.digest())
    let again = await bench.run(into: ledger).summary.summary
    #expect(again.kept + again.revised + again.conflicting == 0)
    #expect(again.alreadyKept == 6)
    #expect(try ledger.info() == info)
    #expect(try ledger.digest() == digest)
  }

  @Test("A dry run has the same result and leaves the ledger as it is")
  func dryRun() async throws {
    let bench = try ImportBench(Self.mixed)
    let path = bench.folder.file("a.ledger")
    let first = try Ledger.rehearsal(ofLedgerAt: path, clock: ImportBench.clock)
    let rehearsed = await bench.run(into: first)
    #expect(!FileManager.default.fileExists(atPath: path))

    let ledger = try bench.ledger()
    #expect(await bench.run(into: ledger) == rehearsed)
    let info = try ledger.info()
    try bench.folder.write(["visit/9-new.xml": SampleXML(id: 9, hull: "XA-70").report])
    let second = try Ledger.rehearsal(ofLedgerAt: path, clock: ImportBench.clock)
    let rehearsedAgain = await bench.run(into: second)
    #expect(rehearsedAgain.findings.map(\.notice.kind.code) == ["vessel_not_in_register"])
    #expect(try ledger.info() == info)
    #expect(await bench.run(into: ledger) == rehearsedAgain)
  }

  @Test("A file that is not there is a fault of the run; the others are kept")
  func vanished() async throws {
    let bench = try ImportBench(["a.xml": SampleXML().report])
    let missing = bench.folder.file("missing.xml")
    let result = await bench.run(into: try bench.ledger(), [missing, bench.visit])
    #expect(result.files.compactMap(\.fault) == [RunFault(.notFound, file: missing)])
    #expect(result.outcomes["a.xml"] == .handed(.kept(receipt: 1)))
    let vanished = FoundFile(
      name: "missing.xml", keptName: "missing.xml", isNamed: true,
      content: .file(RawPath(missing), bytes: 10))
    let checked = CheckedFile(vanished, schema: nil)
    #expect(checked.result.outcome == .notRead(RunFault(.notFound, file: "missing.xml")))
    #expect(checked.submission == nil)
  }

  @Test("One report on standard input")
  func standardInput() async throws {
    let bench = try ImportBench()
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(SampleXML().report.utf8))
    try pipe.fileHandleForWriting.close()
    let ledger = try bench.ledger()
    let result = await bench.run(
      into: ledger, ["-"], standardInput: pipe.fileHandleForReading.fileDescriptor)
    #expect(result.files.map(\.name) == ["-"])
    #expect(result.files.map(\.outcome) == [.handed(.kept(receipt: 1))])
  }

  @Test("A file that is too large is refused unread; one of the limit is read")
  func tooLarge() async throws {
    let limit = InspectionDecoder.largestFile
    let bench = try ImportBench(["limit.xml": "", "more.xml": ""])
    for (name, size) in [("limit.xml", limit), ("more.xml", limit + 1)] {
      let handle = try #require(FileHandle(forWritingAtPath: "\(bench.visit)/\(name)"))
      try handle.truncate(atOffset: UInt64(size))
      try handle.close()
    }
    let ledger = try bench.ledger()
    let result = await bench.run(into: ledger)
    #expect(result.codes(of: "more.xml") == ["file_too_large"])
    #expect(result.codes(of: "limit.xml") == ["not_xml"])
    #expect(try ledger.info().refused == 2)
  }

  @Test("What the ledger cannot take is told, once")
  func ledgerFault() async throws {
    let bench = try ImportBench(Self.mixed)
    _ = try bench.ledger()
    let path = bench.folder.file("a.ledger")
    let ledger = try Ledger.open(at: path, mode: .read, clock: ImportBench.clock)
    let result = await bench.run(into: ledger)
    let ending = ImportEnding(ledgerFault: LedgerError(.readOnly, path: path))
    #expect(result == ImportRecord(ending: ending))
  }

  @Test("An import is clean if nothing waits for anybody")
  func clean() async throws {
    for (name, text) in Self.mixed {
      let bench = try ImportBench(["0.xml": SampleXML(revision: 2).report, name: text])
      let isClean = await bench.run(into: try bench.ledger()).isClean
      #expect(
        isClean
          == ["1-good.xml", "2-same.xml", "3-revised.xml", "8-register.xml", "README.md"]
          .contains(name))
    }
    let bench = try ImportBench()
    let missing = bench.folder.file("missing.xml")
    #expect(await !bench.run(into: try bench.ledger(), [missing]).isClean)
    #expect(await bench.run(into: try bench.ledger()).isClean)
  }

  @Test("Progress counts up to the number of files, and to all of the work")
  func progress() async throws {
    let bench = try ImportBench(Self.mixed)
    let steps = await bench.run(into: try bench.ledger()).progress
    #expect(steps.map(\.files) == [9])
    #expect(steps.map(\.refused) == [1])
    #expect(steps.map(\.share) == [1])
  }
}
