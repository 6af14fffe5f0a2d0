import Foundation
import SeaworthyInspection
import SeaworthyLedger
import Testing

@testable import SeaworthyIntake

/// All or nothing, warnings that refuse, batches, and imports that are stopped.
@Suite struct ImportRulesTests {
  private static let clean = [
    "1.xml": SampleXML().report, "2.xml": SampleXML(revision: 2).report,
    "3.xml": SampleXML().report, "notes.txt": "Wind 12 kn.",
  ]

  @Test("All or nothing: all, if every file is clean")
  func atomicClean() async throws {
    let bench = try ImportBench(Self.clean)
    let ledger = try bench.ledger()
    let record = await bench.run(into: ledger, rules: ImportRules(isAtomic: true))
    #expect(record.ending == ImportEnding())
    #expect(try ledger.info().reports == 2)
  }

  @Test(
    "All or nothing: nothing, if one file is not clean, and no line in the journal",
    arguments: [
      SampleXML(id: 2, severity: "disablng").report, "", SampleXML(remarks: "Other.").report,
      SampleXML(revision: 9).report,
    ])
  func atomic(text: String) async throws {
    let bench = try ImportBench(Self.clean)
    try bench.folder.write(["visit/4.xml": text])
    let ledger = try bench.ledger()
    let info = try ledger.info()
    let record = await bench.run(into: ledger, rules: ImportRules(jobs: 2, isAtomic: true))
    #expect(record.ending == ImportEnding(isRolledBack: true))
    #expect(record.files.count == 5)
    #expect(try ledger.info() == info)
    let other = try bench.ledger("b.ledger")
    let expected = await bench.run(into: other)
    #expect(record.files == expected.files)
  }

  @Test("All or nothing: nothing, if one file cannot be read")
  func atomicMissing() async throws {
    let bench = try ImportBench(Self.clean)
    let ledger = try bench.ledger()
    let paths = [bench.visit, bench.folder.file("missing.xml")]
    let record = await bench.run(into: ledger, paths, rules: ImportRules(isAtomic: true))
    #expect(record.ending == ImportEnding(isRolledBack: true))
    #expect(try ledger.info().receipt == 0)
  }

  @Test("A dry run of all or nothing tells the same")
  func atomicRehearsal() async throws {
    let bench = try ImportBench(Self.clean)
    try bench.folder.write(["visit/4.xml": ""])
    let rehearsal = try Ledger.inMemory(clock: ImportBench.clock)
    let rules = ImportRules(isAtomic: true)
    let rehearsed = await bench.run(into: rehearsal, rules: rules)
    #expect(await bench.run(into: try bench.ledger(), rules: rules) == rehearsed)
  }

  @Test("Strict: a document with a warning is refused, and journalled with its code")
  func strict() async throws {
    let ended = SampleXML().report.replacing(
      "T09:00:00-04:00\"/>", with: "T09:00:00-04:00\" end=\"2026-03-14T17:00:00-04:00\"/>")
    let bench = try ImportBench(["1.xml": ended, "2.xml": SampleXML(id: 2).report])
    let lenient = await bench.run(into: try bench.ledger("a"))
    #expect(lenient.isClean)
    #expect(lenient.codes(of: "1.xml") == ["ends_after_prepared"])
    let ledger = try bench.ledger("b")
    let strict = await bench.run(into: ledger, rules: ImportRules(isStrict: true))
    #expect(
      strict.outcomes == ["1.xml": .handed(.refused), "2.xml": .handed(.kept(receipt: 1))])
    #expect(strict.summary.refused.map(\.codes) == [["ends_after_prepared"]])
    #expect(try ledger.info().refused == 1)
  }

  @Test("What is kept goes by the name of its batch")
  func batch() async throws {
    let bench = try ImportBench(Self.clean)
    let ledger = try bench.ledger()
    _ = await bench.run(into: ledger, rules: ImportRules(batch: BatchName("2026-03-XA")))
    let batches = try ledger.info().batches
    #expect(batches.map(\.name) == ["2026-03-XA"])
    #expect(batches.map(\.receipts) == [2])
  }

  @Test("An import that is stopped keeps whole batches; the same again takes in the rest")
  func stopped() async throws {
    let bench = try ImportBench()
    for number in 1...150 {
      let name = String(format: "visit/%03d.xml", number)
      try bench.folder.write([name: SampleXML(id: number).report])
    }
    for isAtomic in [false, true] {
      let ledger = try bench.ledger("\(isAtomic)")
      let importer = Importer(
        ledger: ledger, rules: ImportRules(jobs: 2, isAtomic: isAtomic))
      let (visit, gate) = (bench.visit, DispatchSemaphore(value: 0))
      let (steps, step) = AsyncStream.makeStream(of: Int.self)
      let task = Task {
        await importer.run([visit]) { event in
          guard case .progress(let progress) = event else { return }
          step.yield(progress.files)
          // Nothing more is taken before the import is stopped.
          if progress.files == 64 { gate.wait() }
        }
      }
      for await files in steps where files == 64 { break }
      task.cancel()
      gate.signal()
      let ending = await task.value
      #expect(ending == ImportEnding(isStopped: true, isRolledBack: isAtomic))
      #expect(try ledger.info().reports == (isAtomic ? 0 : 64))
      let again = await bench.run(into: ledger).summary.summary
      #expect(again.alreadyKept == (isAtomic ? 0 : 64))
      #expect(try ledger.info().reports == 150)
    }
  }
}
