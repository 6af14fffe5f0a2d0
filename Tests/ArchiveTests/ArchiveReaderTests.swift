import SeaworthyArchive
import Testing

@Suite struct ArchiveReaderTests {
  static let forms = [
    "stored.zip", "deflated.zip", "descriptors.zip", "stored-descriptors.zip", "zip64.zip",
    "ustar.tar", "pax.tar", "gnu.tar", "v7.tar", "ustar.tar.gz",
  ]

  @Test(arguments: forms) func everyFormHoldsTheSame(name: String) {
    #expect(Archives.read(name) == Archives.Outcome(entries: Archives.reports))
  }

  @Test(arguments: forms, [0, 1, 512, 700])
  func aPipeGivesTheSame(name: String, prefix: Int) throws {
    let bytes = try Archives.bytes(name)
    #expect(
      Archives.read(piped: bytes, prefix: prefix)
        == Archives.Outcome(entries: Archives.reports))
  }

  @Test func anEmptyZipHoldsNothing() {
    #expect(Archives.read("empty.zip") == Archives.Outcome())
  }

  @Test func aSingleGzippedFileIsNamedAfterItsArchive() throws {
    let content = ArchiveEntry.Content.bytes(Archives.text(400))
    #expect(
      Archives.read("report.xml.gz")
        == Archives.Outcome(entries: [ArchiveEntry(name: "report.xml", content: content)]))
    #expect(
      Archives.read(piped: try Archives.bytes("report.xml.gz"), prefix: 8)
        == Archives.Outcome(entries: [ArchiveEntry(name: "-", content: content)]))
  }

  @Test(arguments: [
    ("visit/report.xml.gz", "report.xml"), ("REPORT.XML.GZ", "REPORT.XML"), (".gz", ".gz"),
    ("report.tgz", "report.tgz"), ("-", "-"),
  ])
  func aSingleGzippedFileTakesTheNameGiven(archive: String, file: String) throws {
    let outcome = Archives.read(try Archives.bytes("report.xml.gz"), name: archive)
    #expect(outcome.entries.map(\.name) == [file])
  }

  /// What was read before is handed on; then the fault of the descriptor shows.
  @Test func aFaultBehindThePrefixEndsTheArchive() throws {
    let bytes = try Archives.bytes("stored.zip")
    let outcome = Archives.outcome { () throws(ArchiveFailure) in
      try ArchiveReader(descriptor: -1, prefix: bytes)
    }
    #expect(outcome == Archives.Outcome(entries: Archives.reports, failure: .io(code: 9)))
  }

  @Test func bytesReadReachesTheArchivesSize() throws {
    let size = try Archives.bytes("ustar.tar.gz").count
    let reader = try ArchiveReader(path: Archives.path("ustar.tar.gz"))
    while try reader.next() != nil {}
    #expect(reader.bytesRead == size)
    #expect(try reader.next() == nil)
  }

  @Test func membersOfGzipThatFollowEachOtherAreOneStream() throws {
    let twice = try Archives.bytes("report.xml.gz") + Archives.bytes("report.xml.gz")
    let content = ArchiveEntry.Content.bytes(Archives.text(400) + Archives.text(400))
    #expect(Archives.read(twice).contents == [content])
    #expect(Archives.read(twice + [UInt8](repeating: 0, count: 700)).contents == [content])
  }

  @Test func tarsThatFollowEachOtherAreAllRead() throws {
    let both = try Archives.bytes("ustar.tar") + Archives.bytes("gnu.tar")
    #expect(
      Archives.read(both)
        == Archives.Outcome(entries: Archives.reports + Archives.reports))
  }

  @Test func whatCannotBeOpenedIsAFaultOfTheSystem() {
    #expect(Archives.read("nowhere.zip") == Archives.Outcome(failure: .io(code: 2)))
    #expect(Archives.read(".") == Archives.Outcome(failure: .io(code: 21)))
  }

  @Test func manyReadersWorkSideBySide() async {
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<64 {
        let name = Self.forms[index % Self.forms.count]
        group.addTask {
          Archives.read(name) == Archives.Outcome(entries: Archives.reports)
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
