import SeaworthyArchive
import Testing

@Suite struct ArchiveEntryTests {
  static let longName =
    "folder/" + [String](repeating: "long-", count: 40).joined() + "name.xml"

  @Test(arguments: ["names.zip", "names-pax.tar", "names-gnu.tar"])
  func namesAreLabelsAsTheyStand(archive: String) {
    let names = [
      "../above.xml", "/absolute.xml", "Zoë.xml", Self.longName, "same.xml", "same.xml",
      "Zo\\xEB.xml",
    ]
    let entries = zip(names, 1...).map { name, number in
      ArchiveEntry(name: name, content: .bytes(Array("\(number)".utf8)))
    }
    #expect(Archives.read(archive) == Archives.Outcome(entries: entries))
  }

  @Test func linksAndDevicesAreNoFiles() {
    let links = ["link.xml", "hard-link.xml", "pipe", "device"]
    #expect(
      Archives.read("links.tar")
        == Archives.Outcome(
          entries: [ArchiveEntry(name: "same.xml", content: .bytes([0x35]))]
            + links.map { ArchiveEntry(name: $0, content: .notAFile) }))
  }

  @Test func anEncryptedEntryIsTold() {
    #expect(
      Archives.read("encrypted.zip")
        == Archives.Outcome(entries: [
          ArchiveEntry(name: "plain.xml", content: .bytes(Archives.text(60))),
          ArchiveEntry(name: "secret.xml", content: .encrypted),
          ArchiveEntry(name: "after.xml", content: .bytes(Archives.text(60))),
        ]))
  }

  /// A name that ends in a slash makes no folder of what has content: a report would be lost
  /// unseen.
  @Test func aFolderWithContentIsNotPassedOverInSilence() throws {
    var bytes = try Archives.bytes("descriptors.zip")
    let (name, folder) = ("XA/XA-07.xml", "XA/XA-07.xm/")
    for place in bytes.indices where bytes[place...].starts(with: name.utf8) {
      bytes.replaceSubrange(place..<place + name.utf8.count, with: folder.utf8)
    }
    #expect(Archives.read(bytes).failure != nil)
  }

  @Test func anEncryptedEntryThatCannotBePassedOverEndsTheArchive() {
    #expect(
      Archives.read("encrypted-descriptor.zip")
        == Archives.Outcome(
          entries: [
            ArchiveEntry(name: "plain.xml", content: .bytes(Archives.text(60))),
            ArchiveEntry(name: "secret.xml", content: .encrypted),
          ], failure: .damaged(message: "what follows an encrypted entry can't be found")))
  }

  @Test func anotherCompressionIsToldOfItsEntry() {
    let content = ArchiveEntry.Content.unreadable(
      message: "compressed by zip's method 12, which is not read")
    #expect(
      Archives.read("bzip2-inside.zip")
        == Archives.Outcome(
          entries: Archives.reports.map { ArchiveEntry(name: $0.name, content: content) }))
  }

  @Test(arguments: ["nested.zip", "nested.tar"])
  func anArchiveInsideIsToldAndNotOpened(name: String) {
    #expect(
      Archives.read(name)
        == Archives.Outcome(entries: [
          ArchiveEntry(name: "inner.zip", content: .nestedArchive),
          ArchiveEntry(name: "inner.tar", content: .nestedArchive),
          ArchiveEntry(name: "inner.gz", content: .nestedArchive),
          ArchiveEntry(name: "report.xml", content: .bytes(Archives.text(60))),
        ]))
    // One that is too large for an entry too.
    var limits = ArchiveLimits()
    limits.entryBytes = 60
    #expect(
      Archives.read(name, limits: limits).contents.prefix(3)
        == [.nestedArchive, .nestedArchive, .nestedArchive])
  }

  @Test func aGzippedZipIsAnArchiveInside() {
    #expect(
      Archives.read("zip.gz")
        == Archives.Outcome(entries: [ArchiveEntry(name: "zip", content: .nestedArchive)]))
  }

  @Test func aWrongChecksumIsAFaultOfItsEntryAlone() throws {
    var bytes = try Archives.bytes("stored.zip")
    let place = try #require(bytes[60...].firstIndex(of: UInt8(ascii: "\n")))
    bytes[place] = UInt8(ascii: " ")
    let outcome = Archives.read(bytes)
    #expect(outcome.failure == nil)
    #expect(outcome.entries.dropFirst() == Archives.reports.dropFirst())
    guard case .unreadable(let message) = outcome.contents.first else {
      Issue.record("the first entry is \(outcome.contents)")
      return
    }
    #expect(message.contains("CRC"))
  }
}
