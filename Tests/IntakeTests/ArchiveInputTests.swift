import Foundation
import SeaworthyArchive
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyPhrases
import Testing

@testable import SeaworthyIntake

/// What becomes of archives and of what is in them.
@Suite struct ArchiveInputTests {
  /// A folder that was packed on a desk with photographs and the like.
  static let visit = [
    "visit/XA/1.xml": SampleXML().report, "visit/XA/2.xml": SampleXML(id: 2).report,
    "visit/XA/3.XML": SampleXML(id: 3, severity: "disablng").report,
    "visit/XA/photo.jpg": "\u{FFFD}", "visit/notes.txt": "Wind 12 kn.",
    "visit/XA/._1.xml": "resource fork", "__MACOSX/visit/1.xml": "no report", "./visit/4.xml": "",
  ]

  @Test("Each form of one set of files gives the same ledger", arguments: SampleArchive.allCases)
  func forms(form: SampleArchive) async throws {
    let bench = try ImportBench()
    let many = Dictionary(
      uniqueKeysWithValues: (1...150).map { ("XA/\($0).xml", SampleXML(id: $0).report) })
    for (name, text) in many { try bench.folder.write(["visit/\(name)": text]) }
    let first = try bench.ledger("1")
    #expect(await bench.run(into: first).isClean)

    let bytes = form.of(many)
    try bench.folder.write(bytes, to: "packed")
    let second = try bench.ledger("2")
    let record = await bench.run(into: second, [bench.folder.file("packed")])
    #expect(record.isClean)
    #expect(record.files.count == 150)
    #expect(try second.digest() == first.digest())

    let pipe = Pipe()
    let writing = Task.detached {
      pipe.fileHandleForWriting.write(Data(bytes))
      try pipe.fileHandleForWriting.close()
    }
    let third = try bench.ledger("3")
    let read = pipe.fileHandleForReading.fileDescriptor
    #expect(await bench.run(into: third, ["-"], standardInput: read).isClean)
    try await writing.value
    #expect(try third.digest() == first.digest())
  }

  @Test("Names, and what is left out or left alone", arguments: SampleArchive.allCases)
  func names(form: SampleArchive) async throws {
    let bench = try ImportBench()
    // The archive's name says nothing.
    try bench.folder.write(form.of(Self.visit), to: "visit/packed.bin")
    let ledger = try bench.ledger()
    let record = await bench.run(into: ledger)
    let outcomes: [String: FileResult.Outcome] = [
      "visit/4.xml": .handed(.refused), "visit/XA/1.xml": .handed(.kept(receipt: 1)),
      "visit/XA/2.xml": .handed(.kept(receipt: 2)), "visit/XA/3.XML": .handed(.held(receipt: 3)),
      "visit/XA/photo.jpg": .leftAlone, "visit/notes.txt": .leftAlone,
    ]
    let expected = outcomes.map { ("\(bench.visit)/packed.bin/\($0)", $1) }
    #expect(
      Dictionary(record.files.map { ($0.name, $0.outcome) }) { first, _ in first }
        == Dictionary(uniqueKeysWithValues: expected))
    #expect(record.codes(of: "photo.jpg") == ["left_alone"])
    #expect(
      try ledger.snapshot().reports.map(\.fileName).sorted()
        == ["visit/packed.bin/visit/XA/1.xml", "visit/packed.bin/visit/XA/2.xml"])
  }

  @Test("A gzipped report goes by the name of its file")
  func gzippedReport() async throws {
    let bench = try ImportBench()
    let bytes = SampleArchive.gzipped(Array(SampleXML().report.utf8))
    try bench.folder.write(bytes, to: "visit/a.xml.gz")
    let ledger = try bench.ledger()
    let record = await bench.run(into: ledger)
    #expect(record.files.map(\.name) == ["\(bench.visit)/a.xml.gz"])
    #expect(record.isClean)
    #expect(try ledger.snapshot().reports.map(\.fileName) == ["visit/a.xml.gz"])
  }

  @Test(
    "What cannot be taken from an archive, or as one",
    arguments: [
      (
        "a.bin", SampleArchive.zip.of([("inner.zip", SampleArchive.zip.of(["a.xml": "<a/>"]))]),
        "nested_archive"
      ),
      (
        "a.bin", SampleArchive.tar.of([("b", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])]),
        "nested_archive"
      ),
      ("a.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], "unsupported_archive"),
      ("a.zip", Array(SampleArchive.zip.of(["a.xml": "<a/>"]).prefix(36)), "archive_damaged"),
      (
        "a.tar.gz", Array(SampleArchive.tarGzip.of(["a.xml": "<a/>"]).dropLast(2)),
        "archive_damaged"
      ),
    ] as [(String, [UInt8], String)])
  func refused(name: String, bytes: [UInt8], code: String) async throws {
    let bench = try ImportBench()
    try bench.folder.write(bytes, to: "visit/\(name)")
    let record = await bench.run(into: try bench.ledger())
    #expect(record.files.filter { $0.outcome != .leftAlone }.last?.notices.codes == [code])
    #expect(record.files.last?.outcome == .handed(.refused))
    #expect(!record.isClean)
  }

  @Test("A document of a word processor is a zip, but no archive of reports")
  func documents() async throws {
    let zip = SampleArchive.zip.of(["word/document.xml": "<a/>"])
    let unnamed = SampleArchive.zip.of([("[Content_Types].xml", Array("<a/>".utf8))])
    let bench = try ImportBench()
    try bench.folder.write(zip, to: "visit/letter.docx")
    try bench.folder.write(unnamed, to: "visit/letter")
    try bench.folder.write(
      SampleArchive.tar.of([("letter.docx", zip), ("sheet", unnamed)]), to: "visit/packed.tar")
    let outcomes = await bench.run(into: try bench.ledger()).files.map(\.outcome)
    #expect(outcomes == [.leftAlone, .leftAlone, .leftAlone, .handed(.refused)])
    let named = await bench.run(into: try bench.ledger(), ["\(bench.visit)/letter.docx"])
    #expect(named.files.map(\.notices.codes) == [["not_xml"]])
  }

  @Test("What came whole before an archive's damage is kept, and the damage is told last")
  func damaged() async throws {
    let texts = (1...9).map { ("\($0).xml", SampleXML(id: $0).report) }
    let bytes = SampleArchive.tar.of(texts.map { ($0, Array($1.utf8)) })
    let bench = try ImportBench()
    try bench.folder.write(Array(bytes.prefix(bytes.count / 2)), to: "visit/a.tar")
    let ledger = try bench.ledger()
    let record = await bench.run(into: ledger)
    let kept = record.files.dropLast()
    #expect((1...8).contains(kept.count))
    #expect(kept.filter { !$0.isClean } == [])
    #expect(try ledger.info().reports == kept.count)
    let last = try #require(record.files.last)
    #expect(last.name == "\(bench.visit)/a.tar")
    #expect(last.notices.samples.map(\.kind) == [.archiveDamaged])
    #expect(last.notices.samples.first?.fields["files"] == .number(kept.count))
    #expect(try ledger.info().refused == 1)
  }

  @Test(
    "Each fixture causes the notice that is about it as an archive",
    arguments: [
      ("visit.zip", ["left_alone"]), ("XB-11.xml.gz", []), ("cut-off.zip", ["archive_damaged"]),
      ("checksum.tar.gz", ["archive_checksum"]), ("sample.7z", ["unsupported_archive"]),
      ("nested.zip", ["nested_archive", "not_xml"]),
      ("nested.tar", ["nested_archive", "not_xml"]),
      ("encrypted.zip", ["encrypted_entry", "not_xml"]),
      ("bzip2-inside.zip", ["unreadable_entry"]),
      ("links.tar", ["not_a_file", "not_xml"]), ("zeros.zip", ["not_xml", "suspicious_ratio"]),
      ("empty.zip", []),
    ])
  func fixtures(name: String, codes: [String]) async throws {
    let record = await ImportRecord.of(
      Importer(ledger: try Ledger.inMemory(clock: ImportBench.clock)),
      ["\(FixturesTests.folder)/archives/\(name)"])
    let found = record.summary.notices.map(\.code)
    #expect(found == codes)
    #expect(record.isClean == codes.allSatisfy { $0 == "left_alone" })
  }

  @Test("An archive over a limit is read up to it", arguments: SampleArchive.allCases)
  func limits(form: SampleArchive) async throws {
    let texts = (1...9).map { ("\($0).xml", Array(SampleXML(id: $0).report.utf8)) }
    let bench = try ImportBench()
    try bench.folder.write(form.of(texts), to: "visit/a")
    let size = texts[0].1.count
    for (number, path) in [
      (9, \ArchiveLimits.entries), (5, \.entries), (100 * size, \.unpackedBytes),
      (5 * size, \.unpackedBytes), (size - 1, \.entryBytes), (size, \.entryBytes),
    ] as [(Int, WritableKeyPath<ArchiveLimits, Int>)] {
      var rules = ImportRules()
      rules.archiveLimits[keyPath: path] = number
      let record = await bench.run(
        into: try bench.ledger("\(number) \(path)"), rules: rules)
      let kept = record.files.filter(\.isClean).count
      let codes = record.summary.refused.flatMap(\.codes)
      switch (path, number) {
      case (\.entries, 5): #expect(codes == ["too_many_entries"] && kept == 5)
      case (\.unpackedBytes, 5 * size): #expect(codes == ["archive_too_large"] && kept < 6)
      case (\.entryBytes, size - 1):
        #expect(codes == Array(repeating: "file_too_large", count: 9))
      default: #expect(record.isClean && kept == 9)
      }
    }
  }
}
