import Foundation
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyXML
import Testing

/// The published schema and our own grammar accept and refuse the same mutants of every good
/// fixture, and what is a document is written and read again.
///
/// `make torture` asks for 100,000 mutants and shows the counts; the suite takes a sample.
struct TortureTests {
  private static let asked = ProcessInfo.processInfo.environment["SEAWORTHY_TORTURE"]

  @Test func schemaAndGrammarAgreeOnMutants() async throws {
    let agreement = try SchemaAgreement()
    let sources = try TorturedDocument.all().filter { try agreement.judge($0.bytes) == .accepted }
    let wanted = Self.asked.flatMap { Int($0) } ?? 1500
    let weights = sources.reduce(0) { $0 + $1.weight }
    let tally = try await withThrowingTaskGroup(of: Tally.self) { group in
      for (index, source) in sources.enumerated() {
        let count = (wanted * source.weight + weights - 1) / weights
        group.addTask {
          try Self.torture(source, count: count, seed: UInt64(index), agreement)
        }
      }
      return try await group.reduce(into: Tally()) { $0.add($1) }
    }
    if Self.asked != nil { print(tally.table) }
    #expect(tally.all.all >= wanted)
    #expect(tally.faults == [])
    #expect(tally.all.disagreements == 0)
    // Mutants of which none or all were good would prove little.
    #expect(tally.all.accepted > wanted / 20)
    #expect(tally.all.refused > wanted / 4)
    #expect(tally.roundTrips > wanted / 40)
    for mutation in Mutation.allCases {
      #expect((tally.byMutation[mutation]?.refused ?? 0) > 0, "\(mutation)")
    }
  }

  private static func torture(
    _ source: TorturedDocument, count: Int, seed: UInt64, _ agreement: SchemaAgreement
  ) throws -> Tally {
    let tree = try XMLTree(source.bytes, vocabulary: Vocabulary.shared)
    var mutator = Mutator(MutableElement(tree.root), seed: seed)
    var tally = Tally()
    for _ in 0..<count {
      let (text, mutations) = mutator.next()
      let bytes = Array(text.utf8)
      switch try agreement.judge(bytes) {
      case .accepted:
        tally.add(Tally.Counts(accepted: 1), mutations)
        try roundTrip(bytes, &tally)
      case .refused: tally.add(Tally.Counts(refused: 1), mutations)
      case .disagreement(let told):
        tally.add(Tally.Counts(disagreements: 1), mutations)
        tally.add(fault: "\(source.name) \(mutations) \(told)\n\(text)")
      }
    }
    return tally
  }

  private static func roundTrip(_ bytes: [UInt8], _ tally: inout Tally) throws {
    guard case .document(let document, let digest, _) = InspectionDecoder.decode(bytes) else {
      return
    }
    tally.roundTrips += 1
    let written = try InspectionEncoder.encodeUnchecked(document)
    guard case .document(let again, digest, _) = InspectionDecoder.decode(written),
      again.withoutLines == document.withoutLines
    else {
      tally.add(fault: "not read back:\n" + String(decoding: bytes, as: UTF8.self))
      return
    }
  }
}
