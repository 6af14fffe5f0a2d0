import Foundation
import GRDB
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices
import SeaworthyTime
import Testing

@testable import SeaworthyIntake

/// Whatever becomes of the traces, an import ends as it would; at worst it warns of less.
@Suite("Poisoned traces")
struct PoisonedTracesTests {
  /// What can befall the traces of a ledger.
  enum Poison: String, CaseIterable, Sendable {
    case dropped, emptied, cut, bitFlipped, ofAnother, garbage, garbageOfThisVersion, ofVersion1

    func befall(ledgerAt path: String) throws {
      let queue = try DatabaseQueue(path: path)
      try queue.write { database in
        let rows = try Row.fetchAll(database, sql: "SELECT receipt, digest, trace FROM document")
        for row in rows where row[2] != nil {
          let trace: Data = row[2]
          let digest: Data = row[1]
          try database.execute(
            sql: "UPDATE document SET trace = ? WHERE receipt = ?",
            arguments: [poisoned(trace, of: digest), row[0] as Int64])
        }
      }
      try queue.close()
    }

    private func poisoned(_ trace: Data, of digest: Data) -> Data? {
      // Numbers of any size, of which each by itself is well written.
      let garbage = Data([0x01, 0x00]) + Data(repeating: 0xFF, count: 9) + [0x01]
      switch self {
      case .dropped: return nil
      case .emptied: return Data()
      case .cut: return trace.dropLast(3)
      case .bitFlipped:
        var bytes = [UInt8](trace)
        bytes[bytes.count / 2] ^= 4
        return Data(bytes)
      case .ofAnother:
        let bytes = Self.extreme.bytes(ofReport: Digest(sha256Of: [UInt8](digest)))
        return Data(bytes)
      case .garbage: return Data((0..<trace.count).map { UInt8(truncatingIfNeeded: $0 &* 73) })
      case .garbageOfThisVersion: return trace.prefix(2) + garbage
      case .ofVersion1: return Data([1]) + trace.dropFirst().dropLast(8)
      }
    }

    /// A trace with which no rule could reckon.
    private static let extreme = InspectionTrace(
      kind: .boatCheck, preparedAt: .distantFuture, end: .distantPast,
      position: Position(latitude: .min, longitude: .max), gradedItems: .max, readings: .max)
  }

  /// The cases of which another report on the boat is the cause.
  private static func cases() throws -> [ImportCase] {
    try ImportCase.folders(in: "implausible").filter { fixture in
      fixture.paths.count > 1 && !fixture.paths.contains { $0.hasSuffix("register.xml") }
    }
  }

  @Test("change no outcome and add no notice", arguments: Poison.allCases)
  func change(poison: Poison) async throws {
    var fewer = 0
    for fixture in try Self.cases() {
      let (first, last) = (Array(fixture.paths.dropLast()), Array(fixture.paths.suffix(1)))
      let bench = try ImportBench()
      let (clean, poisoned) = (
        try bench.ledger("clean.ledger"), try bench.ledger("poisoned.ledger")
      )
      for ledger in [clean, poisoned] { _ = await bench.run(into: ledger, first) }
      try poison.befall(ledgerAt: poisoned.path)
      let expected = await bench.run(into: clean, last)
      let record = await bench.run(into: poisoned, last)
      #expect(record.outcomes == expected.outcomes, "\(fixture.name)")
      #expect(record.ending == expected.ending)
      let (codes, others) = (Set(record.codes), Set(expected.codes))
      #expect(codes.isSubset(of: others), "\(fixture.name)")
      fewer += codes == others ? 0 : 1
      #expect(try poisoned.digest() == clean.digest())
    }
    // The traces do matter: without them some warnings are not given.
    #expect(fewer >= 5)
  }
}

extension ImportRecord {
  /// The codes of all notices.
  fileprivate var codes: [String] { files.flatMap(\.notices.codes) }
}
