import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// Which of the documents of one identifier stands: small sets, each in every order.
@Suite struct SuccessionTests {
  /// A set of documents, and which of them stands or which have to be decided among.
  struct Case: Sendable {
    var name: String
    var files: [Sample]
    var standing: Int?
    var candidates: [Int] = []
  }

  static let cases = [
    Case(name: "one", files: [Sample(revision: 4)], standing: 0),
    Case(
      name: "the highest of three", files: [Sample(), Sample(revision: 2), Sample(revision: 3)],
      standing: 2),
    Case(
      name: "a withdrawal", files: [Sample(), Sample(revision: 2, status: .withdrawn)],
      standing: 1),
    Case(
      name: "two contents of one revision", files: [Sample(remarks: "a"), Sample(remarks: "b")],
      candidates: [0, 1]),
    Case(
      name: "a conflict that a higher revision replaces",
      files: [Sample(remarks: "a"), Sample(remarks: "b"), Sample(revision: 2)], standing: 2),
    Case(
      name: "a conflict of the revision above one that is replaced",
      files: [Sample(), Sample(revision: 2, remarks: "a"), Sample(revision: 2, remarks: "b")],
      candidates: [1, 2]),
    Case(
      name: "a skipped revision", files: [Sample(), Sample(revision: 3)], candidates: [0, 1]),
    Case(
      name: "what follows a skipped revision",
      files: [Sample(), Sample(revision: 3), Sample(revision: 4)], candidates: [0, 1, 2]),
    Case(
      name: "another vessel in the middle",
      files: [Sample(), Sample(revision: 2, hull: "XA-08"), Sample(revision: 3)],
      candidates: [0, 1, 2]),
    Case(
      name: "a revision dated in the future",
      files: [Sample(), Sample(revision: 2, day: 400)], candidates: [0, 1]),
    Case(
      name: "one that corrects a date in the future",
      files: [Sample(), Sample(revision: 2, day: 400), Sample(revision: 3)], standing: 2),
    Case(name: "only one, dated in the future", files: [Sample(day: 400)], candidates: [0]),
  ]

  @Test("Succession", arguments: cases)
  func stands(expected: Case) throws {
    let filings = try expected.files.map { file in
      Filing(.report(try file.report()), digest: try file.digest(), receipt: 1, at: .received)
    }
    for order in filings.indices.permutations {
      let succession = Succession(order.map { filings[$0] })
      #expect(succession.standing == expected.standing.map { filings[$0] })
      let candidates = expected.candidates.map { filings[$0].digest }.sorted()
      #expect(succession.candidates.map(\.digest) == candidates)
    }
  }

  @Test("A register may take in a coast guard, but not lose one")
  func registers() throws {
    var (one, both) = (try filing(coastGuards: ["XA"]), try filing(coastGuards: ["XA", "XB"]))
    both.revision = 2
    #expect(both.reasonToDecide(after: one) == nil)
    (one.revision, both.revision) = (2, 1)
    #expect(one.reasonToDecide(after: both) == .anotherCoastGuard)
  }

  private func filing(coastGuards: [String]) throws -> Filing {
    Filing(
      digest: Digest(sha256Of: Array("\(coastGuards)".utf8)), form: .register,
      identifier: try Sample.identifier(1), revision: 1, status: .final, source: .coastGuard,
      coastGuards: coastGuards, inspection: nil, receipt: 1, receivedAt: .received)
  }
}
