import Foundation
import SeaworthyInspection
import SeaworthyLedger
import SeaworthyTime
import Testing

@testable import SeaworthyAssessment

/// One report in several byte forms is cited from one of them, whichever came first.
@Suite("Byte forms of one report")
struct ByteFormsTests {
  /// A byte form of the report in the fixtures' folder of valid files.
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }
    var digest: Digest { Digest(sha256Of: bytes) }

    static func all() throws -> [Form] {
      let folder = FixtureRegion.folder.appending(path: "valid")
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .filter { $0.hasSuffix(".xml") }
        .map { Form(name: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
    }

    /// Each form with the next, the last with the first.
    static func pairs() throws -> [(Form, Form)] {
      let forms = try all()
      return zip(forms, forms.dropFirst() + forms.prefix(1)).map { ($0, $1) }
    }
  }

  private func ledger(_ forms: [Form]) throws -> ScratchLedger {
    let scratch = try ScratchLedger(receivedAt: "2025-10-01T00:00:00Z")
    for form in forms { try scratch.keep(form.name, bytes: form.bytes) }
    return scratch
  }

  private func explain(_ scratch: ScratchLedger, knownAt receipt: Int64? = nil) async throws
    -> VesselAnswer
  {
    try await Assessment(
      scratch.ledger, standard: try standard(), asOf: try instant("2025-10-01T00:00:00Z"),
      knownAt: receipt, knownUntil: .distantFuture
    ).explain(try vessel("XB/XB-11"))
  }

  @Test("are cited alike in either order, by the form with the smallest SHA-256")
  func order() async throws {
    for (one, other) in try Form.pairs() {
      let answer = try await explain(ledger([one, other]))
      #expect(try await explain(ledger([other, one])) == answer, "\(one.name) \(other.name)")
      let cited = one.digest < other.digest ? one : other
      #expect(Array(answer.basis.fileNames.values) == [cited.name])
      let alone = try await explain(ledger([cited]))
      #expect(answer.score == alone.score)
      #expect(answer.arrivals == alone.arrivals)
    }
  }

  /// What was cited before a smaller form came is cited so for ever, also without its cache.
  @Test("are cited as they were known at a receipt", arguments: [Poison.dropped, .bitsFlipped])
  func earlier(poison: Poison) async throws {
    for (one, other) in try Form.pairs() {
      let (larger, smaller) = one.digest < other.digest ? (other, one) : (one, other)
      let scratch = try ledger([larger, smaller])
      let answer = try await explain(scratch, knownAt: 1)
      #expect(Array(answer.basis.fileNames.values) == [larger.name])
      #expect(try poison.befall(ledgerAt: scratch.ledger.path, seed: 7) == 2)
      #expect(try await explain(scratch, knownAt: 1) == answer, "\(larger.name)")
    }
  }
}
