import SeaworthyArchive
import Testing

@Suite struct DamagedArchiveTests {
  static let forms = ArchiveReaderTests.forms + ["names.zip", "names-pax.tar", "report.xml.gz"]

  /// Whatever is missing at the end, the entries are true ones, in order, and a failure says that
  /// it is missing.
  @Test(arguments: forms) func whatIsCutOffFails(name: String) throws {
    let bytes = try Archives.bytes(name)
    let whole = Archives.read(bytes)
    for length in stride(from: 0, to: bytes.count, by: 64) {
      let outcome = Archives.read(Array(bytes.prefix(length)))
      #expect(whole.entries.starts(with: outcome.entries), "\(name), \(length) bytes")
      // A tar may lack some of its blocks of zeros, and then lacks no entry.
      #expect(
        outcome.failure != nil
          || name.hasSuffix(".tar") && outcome.entries == whole.entries
            && bytes[..<length].suffix(512).allSatisfy { $0 == 0 },
        "\(name), \(length) bytes")
    }
  }

  /// A bit that has turned shows: what is handed out is true, or a failure follows, and no entry
  /// goes missing without a word.
  @Test(arguments: [
    "stored.zip", "deflated.zip", "descriptors.zip", "stored-descriptors.zip", "zip64.zip",
    "names.zip", "nested.zip", "ustar.tar.gz", "report.xml.gz",
  ])
  func aTurnedBitShows(name: String) throws {
    let bytes = try Archives.bytes(name)
    let whole = Archives.read(bytes)
    for place in 0..<bytes.count {
      var turned = bytes
      turned[place] ^= 1 << (place % 8)
      let outcome = Archives.read(turned)
      // Gzip has one checksum, at its end.
      if outcome.failure != nil, name.hasSuffix("gz") { continue }
      var missing = whole.contents.filter(\.isHandedOut)
      for content in outcome.contents where content.isHandedOut {
        if let index = missing.firstIndex(of: content) {
          missing.remove(at: index)
        } else {
          // What was the name of a folder may now be that of a file.
          #expect(content == .bytes([]), "\(name), byte \(place)")
        }
      }
      let told = outcome.contents.count { !$0.isHandedOut }
      let alwaysTold = whole.contents.count { !$0.isHandedOut }
      #expect(
        outcome.failure != nil || missing.count <= told - alwaysTold, "\(name), byte \(place)")
    }
  }

  /// libarchive itself does not look at gzip's checksum.
  @Test(arguments: ["ustar.tar.gz", "report.xml.gz"], [1, 8])
  func gzipsChecksumAndLengthAreCompared(name: String, fromEnd: Int) throws {
    var bytes = try Archives.bytes(name)
    bytes[bytes.count - fromEnd] ^= 1
    guard case .checksum = Archives.read(bytes).failure else {
      Issue.record("\(Archives.read(bytes))")
      return
    }
  }

  @Test func whatFollowsAnArchiveIsNotPassedOver() throws {
    let rest = Archives.text(60)
    for name in ["ustar.tar", "ustar.tar.gz", "report.xml.gz"] {
      let outcome = Archives.read(try Archives.bytes(name) + rest)
      guard case .damaged = outcome.failure else {
        Issue.record("\(name): \(outcome)")
        continue
      }
    }
  }

  /// libarchive steps over an entry whose first bytes are broken.
  @Test func anEntryOfAZipIsNotLost() throws {
    var bytes = try Archives.bytes("stored.zip")
    let second = try #require(
      bytes.indices.dropFirst(4).first { bytes[$0...].starts(with: [0x50, 0x4B, 3, 4]) })
    bytes[second] = 0
    #expect(
      Archives.read(bytes)
        == Archives.Outcome(
          entries: [Archives.reports[0]],
          failure: .damaged(message: "between two entries of the zip stands what is none")))
  }

  @Test func aZipHoldsAsManyEntriesAsItsDirectorySays() throws {
    var bytes = try Archives.bytes("stored.zip")
    bytes[bytes.count - 12] = 4
    #expect(
      Archives.read(bytes)
        == Archives.Outcome(
          entries: Archives.reports,
          failure: .damaged(message: "the zip holds 3 entries, its directory says 4")))
  }
}

extension ArchiveEntry.Content {
  fileprivate var isHandedOut: Bool {
    if case .bytes = self { true } else { false }
  }
}
