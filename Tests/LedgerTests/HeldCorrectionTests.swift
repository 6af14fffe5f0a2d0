import SeaworthyInspection
import SeaworthyTime
import Testing

@testable import SeaworthyLedger

/// What puts a held file right: the same report, and not an earlier one.
@Suite struct HeldCorrectionTests {
  private func isCorrected(
    _ held: HeldFiling, by sample: Sample, saysTheSame: Bool = true
  ) throws -> Bool? {
    try HeldCorrection(of: held)?.isMet(by: filing(sample)) { saysTheSame }
  }

  private func filing(_ sample: Sample) throws -> Filing {
    Filing(.report(try sample.report()), digest: try sample.digest(), receipt: 1, at: .received)
  }

  /// A boat check of day 10 of the team, made out on day 12.
  private func held(
    _ change: (inout HeldFiling) -> Void = { _ in }
  ) throws -> HeldFiling {
    var file = HeldFiling(
      digest: Digest(sha256Of: [1]), fileName: "a.xml", vessel: Sample().vessel,
      start: Sample.day(10), kind: .boatCheck, identifier: try Sample.identifier(1), revision: 2,
      source: .team, visit: nil, preparedAt: Sample.day(12), codes: ["unknown_severity"], line: 7,
      receipt: 1, receivedAt: .received)
    change(&file)
    return file
  }

  @Test(
    "By identifier and revision, whatever the inspection",
    arguments: [
      (Sample(revision: 2), true), (Sample(revision: 3), true), (Sample(revision: 1), false),
      (Sample(id: 2, revision: 2), false), (Sample(revision: 2, hull: "XA-08"), false),
      (Sample(revision: 2, coastGuard: "XB"), false),
      (Sample(revision: 2, source: .coastGuard), false),
      (Sample(revision: 2, kind: .followUp, day: 3), true),
      (Sample(revision: 2, status: .withdrawn), true),
    ])
  func byIdentifier(sample: Sample, expected: Bool) throws {
    #expect(try isCorrected(held(), by: sample) == expected)
  }

  @Test(
    "Another content of the same revision corrects nothing, that of a higher one does",
    arguments: [(2, false), (3, true), (1, false)])
  func anotherContent(revision: Int, expected: Bool) throws {
    let sample = Sample(id: 1, revision: revision, preparedAt: 12)
    for file in try [held(), held { $0.identifier = nil }] {
      #expect(try isCorrected(file, by: sample, saysTheSame: false) == expected)
    }
  }

  @Test("A source that could not be read may be any")
  func unreadableSource() throws {
    let file = try held { $0.source = nil }
    #expect(try isCorrected(file, by: Sample(revision: 2, source: .coastGuard)) == true)
  }

  @Test(
    "Without a readable revision, one that was made out later",
    arguments: [(13, true), (12, false), (11, false)])
  func unreadableRevision(preparedAt: Int, expected: Bool) throws {
    let file = try held { $0.revision = nil }
    for revision in [1, 9] {
      let sample = Sample(revision: revision, preparedAt: preparedAt)
      #expect(try isCorrected(file, by: sample) == expected)
    }
  }

  @Test(
    "Without a readable identifier, the same inspection, not made out before",
    arguments: [
      (Sample(id: 9, revision: 2, preparedAt: 12), true),
      (Sample(id: 9, revision: 2, preparedAt: 13), true),
      (Sample(id: 9, revision: 2, preparedAt: 11), false),
      (Sample(id: 9, revision: 1, preparedAt: 12), false),
      (Sample(id: 9, revision: 2, day: 11, preparedAt: 12), false),
      (Sample(id: 9, revision: 2, kind: .followUp, preparedAt: 12), false),
      (Sample(id: 9, revision: 2, hull: "XA-08", preparedAt: 12), false),
      (Sample(id: 9, revision: 2, source: .contractor, preparedAt: 12), false),
    ])
  func unreadableIdentifier(sample: Sample, expected: Bool) throws {
    #expect(try isCorrected(held { $0.identifier = nil }, by: sample) == expected)
  }

  @Test("Without both, the same inspection, made out later", arguments: [(12, false), (13, true)])
  func neither(preparedAt: Int, expected: Bool) throws {
    let file = try held {
      $0.identifier = nil
      $0.revision = nil
    }
    #expect(try isCorrected(file, by: Sample(id: 9, preparedAt: preparedAt)) == expected)
  }

  @Test("Of too little nobody can say what it was")
  func tooLittle() throws {
    let changes: [(inout HeldFiling) -> Void] = [
      { ($0.revision, $0.preparedAt) = (nil, nil) },
      { ($0.identifier, $0.kind) = (nil, nil) },
      { ($0.identifier, $0.preparedAt) = (nil, nil) },
    ]
    for change in changes {
      #expect(try isCorrected(held(change), by: Sample(revision: 9, preparedAt: 20)) == nil)
    }
  }

  @Test("A document of an earlier ledger, without the time of its preparation, is not later")
  func unknownPreparation() throws {
    var standing = try filing(Sample(revision: 9))
    standing.preparedAt = nil
    let (noRevision, noIdentifier) = (
      try held { $0.revision = nil }, try held { $0.identifier = nil }
    )
    for file in [noRevision, noIdentifier] {
      #expect(HeldCorrection(of: file)?.isMet(by: standing) { true } == false)
    }
    #expect(HeldCorrection(of: try held())?.isMet(by: standing) { true } == true)
  }
}
