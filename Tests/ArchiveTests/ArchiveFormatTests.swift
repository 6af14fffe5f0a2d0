import SeaworthyArchive
import Testing

@Suite struct ArchiveFormatTests {
  @Test(arguments: ArchiveReaderTests.forms + ["empty.zip", "report.xml.gz", "links.tar"])
  func everyArchiveIsToldByItsFirstBytes(name: String) throws {
    let bytes = try Archives.bytes(name)
    let format: ArchiveFormat =
      name.hasSuffix("zip") ? .zip : name.hasSuffix("gz") ? .gzip : .tar
    #expect(ArchiveFormat.of(firstBytes: bytes) == format)
    #expect(
      ArchiveFormat.of(firstBytes: Array(bytes.prefix(ArchiveFormat.firstBytesCount))) == format)
  }

  @Test(arguments: [
    [], [0x50], Array("PK".utf8), Array("<?xml version=\"1.0\"?>".utf8),
    [UInt8](repeating: 0, count: 10_240), Archives.text(400),
  ])
  func whatIsNoArchiveIsNot(bytes: [UInt8]) {
    #expect(ArchiveFormat.of(firstBytes: bytes) == nil)
    #expect(ArchiveFormat.unsupportedName(ofFirstBytes: bytes) == nil)
    #expect(Archives.read(bytes) == Archives.Outcome(failure: .unsupported(format: nil)))
  }

  @Test func aTarWithAWrongHeaderIsNone() throws {
    var bytes = try Archives.bytes("ustar.tar")
    bytes[0] ^= 1
    #expect(ArchiveFormat.of(firstBytes: bytes) == nil)
    #expect(ArchiveFormat.of(firstBytes: Array(bytes.prefix(511))) == nil)
  }

  @Test(arguments: [
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], "7z"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
    (Array("Rar!\u{1A}\u{7}\u{1}".utf8), "RAR"), (Array("BZh91AY".utf8), "bzip2"),
    ([0x28, 0xB5, 0x2F, 0xFD, 4], "Zstandard"), (Array("MSCF\u{0}".utf8), "cabinet"),
  ])
  func otherArchivesAreNamed(bytes: [UInt8], name: String) {
    #expect(ArchiveFormat.of(firstBytes: bytes) == nil)
    #expect(Archives.read(bytes) == Archives.Outcome(failure: .unsupported(format: name)))
  }
}
