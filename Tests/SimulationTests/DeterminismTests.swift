import SeaworthyInspection
import Testing

@testable import SeaworthySimulation

@Suite("Determinism")
struct DeterminismTests {
  /// The FNV-1a hash of every file's name and bytes, in order of arrival.
  private func hash(_ region: SimulatedRegion) throws -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for document in region.documents {
      for byte in try Array(document.path.utf8) + document.bytes() {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    return hash
  }

  @Test("the same seed gives the same values and the same bytes, on every machine")
  func pinned() throws {
    let region = try Sample.region()
    #expect(region == (try Sample.region()))
    let found = try hash(region)
    #expect(found == 4_813_538_536_873_693_238)
  }

  @Test("another seed gives another region, with other identifiers")
  func otherSeed() throws {
    let (first, second) = (try Sample.region(), try Sample.region { $0.seed = 8 })
    #expect(first.truth != second.truth)
    let identifiers = Set(first.documents.map(\.report.identifier))
    #expect(identifiers.isDisjoint(with: second.documents.map(\.report.identifier)))
  }

  @Test("identifiers are UUIDs of version 4")
  func identifiers() throws {
    for document in try Sample.region().documents {
      let text = Array(document.report.identifier.text)
      #expect(text[14] == "4")
      #expect("89ab".contains(text[19]))
    }
  }
}
