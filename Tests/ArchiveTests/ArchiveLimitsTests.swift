import SeaworthyArchive
import Testing

@Suite struct ArchiveLimitsTests {
  @Test func theLimitsAreTheDesigns() {
    let limits = ArchiveLimits.standard
    #expect(limits.entries == 250_000)
    #expect(limits.unpackedBytes == 17_179_869_184)
    #expect(limits.ratio == 200)
    #expect(limits.ratioFloor == 10_485_760)
    #expect(limits.entryBytes == 8_388_608)
  }

  @Test(arguments: ["deflated.zip", "ustar.tar", "ustar.tar.gz"])
  func noMoreEntriesThanTheLimit(name: String) {
    var limits = ArchiveLimits()
    limits.entries = 3
    #expect(Archives.read(name, limits: limits) == Archives.Outcome(entries: Archives.reports))
    limits.entries = 2
    #expect(
      Archives.read(name, limits: limits)
        == Archives.Outcome(
          entries: Array(Archives.reports.prefix(2)), failure: .tooManyEntries(limit: 2)))
  }

  /// The empty report is no larger than any limit.
  @Test(arguments: ["deflated.zip", "ustar.tar", "ustar.tar.gz"])
  func anEntryOverTheLimitIsNotHandedOut(name: String) {
    let size = Archives.text(400).count
    var limits = ArchiveLimits()
    limits.entryBytes = size
    #expect(Archives.read(name, limits: limits) == Archives.Outcome(entries: Archives.reports))
    limits.entryBytes = size - 1
    let beginning = Array(Archives.text(400).prefix(ArchiveFormat.firstBytesCount))
    let over = ArchiveEntry(
      name: "XB/XB-11.xml", content: .tooLarge(bytes: size, beginning: beginning))
    #expect(
      Archives.read(name, limits: limits)
        == Archives.Outcome(entries: Archives.reports.prefix(2) + [over]))
  }

  @Test(arguments: ["deflated.zip", "ustar.tar"])
  func bytesThatAreNotHandedOutCountToo(name: String) {
    var limits = ArchiveLimits()
    limits.entryBytes = 0
    limits.unpackedBytes = Archives.text(60).count + Archives.text(400).count
    #expect(Archives.read(name, limits: limits).failure == nil)
    limits.unpackedBytes -= 1
    #expect(
      Archives.read(name, limits: limits).failure
        == .tooManyBytes(limit: limits.unpackedBytes))
  }

  @Test(arguments: ["zeros.zip", "zeros.xml.gz"])
  func aBombIsRefusedByItsRatio(name: String) throws {
    let outcome = Archives.read(name)
    #expect(outcome.failure == .tooHighRatio(limit: 200))
    #expect(outcome.contents == (name == "zeros.zip" ? [.bytes(Archives.text(60))] : []))

    var limits = ArchiveLimits()
    let size = try Archives.bytes(name).count
    limits.ratio = 24_000_000 / size + 1
    guard
      case .tooLarge(24_000_000, let beginning) = Archives.read(name, limits: limits).contents.last
    else {
      Issue.record("the zeros were handed out, or refused for another reason")
      return
    }
    #expect(beginning.count == ArchiveFormat.firstBytesCount)
  }

  @Test func theRatioCountsBeyondItsFloor() {
    var limits = ArchiveLimits()
    limits.ratioFloor = 24_000_000
    #expect(Archives.read("zeros.xml.gz", limits: limits).failure == nil)
    limits.ratioFloor -= 1
    #expect(
      Archives.read("zeros.xml.gz", limits: limits).failure == .tooHighRatio(limit: 200))
  }

  @Test func aFailureStays() throws {
    var limits = ArchiveLimits()
    limits.entries = 0
    let reader = try ArchiveReader(path: Archives.path("stored.zip"), limits: limits)
    for _ in 0..<3 {
      #expect(throws: ArchiveFailure.tooManyEntries(limit: 0)) { try reader.next() }
    }
  }
}
