import SeaworthyTime
import Testing

@testable import SeaworthyInspection

struct CompactFormTests {
  private func samples() throws -> [SeaworthyDocument] {
    let region = try Fixture.paths(in: "region").compactMap { path -> SeaworthyDocument? in
      let result = InspectionDecoder.decode(try Fixture.bytes("region/" + path))
      guard case .document(let document, _, _) = result else { return nil }
      return document
    }
    return try region + [
      .report(report(SampleXML.report)), .register(register(SampleXML.register)),
    ] + WholeVocabulary.allCases.map { try $0.document() }
  }

  @Test func documentsComeBackWhole() throws {
    for document in try samples() {
      #expect(try CompactForm.decode(CompactForm.encode(document)) == document)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomReportsComeBackWhole(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let report = InspectionReport.random(&random)
      let bytes = CompactForm.encode(.report(report))
      #expect(try CompactForm.decode(bytes) == .report(report))
      let digest = Digest(sha256Of: bytes)
      #expect(try CompactForm.facts(bytes, digest: digest) == ReportFacts(report, digest: digest))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomStatementsComeBackWhole(seed: UInt64) throws {
    var draw = Draw(random: SplitMix64(seed: seed))
    for _ in 0..<10 {
      let statement = SeaworthyDocument.statement(draw.statement())
      #expect(try CompactForm.decode(CompactForm.encode(statement)) == statement)
    }
  }

  @Test func factsTellOfMaintenanceSupplyAndCrew() throws {
    let report = try report(WholeVocabulary.report.text())
    let bytes = CompactForm.encode(.report(report))
    let facts = try CompactForm.facts(bytes, digest: Digest(sha256Of: bytes))
    #expect(facts.maintenance == report.maintenance)
    #expect(facts.supply == report.supply)
    #expect(facts.crew == report.crew)
  }

  @Test func isSmallerThanTheFile() throws {
    let file = try Fixture.bytes("region/XA/2024-03-14-XA-07-boat-check.xml")
    guard case .document(let document, _, _) = InspectionDecoder.decode(file) else {
      Issue.record("not a document")
      return
    }
    #expect(CompactForm.encode(document).count * 2 < file.count)
  }

  @Test(arguments: [WholeVocabulary.register, .statementReply])
  func onlyReportsHaveFacts(file: WholeVocabulary) throws {
    let bytes = CompactForm.encode(try file.document())
    #expect(throws: CompactFormError.notAReport) {
      try CompactForm.facts(bytes, digest: Digest(sha256Of: bytes))
    }
  }

  @Test func anotherVersionIsTold() throws {
    var bytes = CompactForm.encode(.report(try report(SampleXML.report)))
    bytes[0] = CompactForm.version + 1
    #expect(throws: CompactFormError.otherVersion(CompactForm.version + 1)) {
      try CompactForm.decode(bytes)
    }
  }

  @Test(arguments: [
    (WholeVocabulary.report, "835e44fc7521b90e036c8086998d6ad22c09c5e387962ad6d9ad21a833d98e01"),
    (.register, "1b3c920e65151569de26292777680828371f02dea80c4221ef23f505fe38e04d"),
    (.statementReply, "7cbf08b9dc59627cc53f28295eddb5705e65e20a43c6ce760a622b4f7e8a3f7d"),
    (.statementOverride, "6ae39c07cdb5991b0fe5d785ecb8d2b2338ca152813f1c52a6ebdac1309e1cac"),
    (.statementChange, "832188346de57e91bf1b2edb2a85539221b95127bdfdbabecc5f45eb9116839f"),
  ])
  func theWholeVocabularyIsTheSameForEver(file: WholeVocabulary, digest: String) throws {
    let bytes = CompactForm.encode(try file.document())
    #expect(Digest(sha256Of: bytes).hexadecimal == digest)
  }

  /// Ledgers hold such bytes: a change of the form needs a new version.
  @Test func isTheSameForEver() throws {
    #expect(CompactForm.version == 3)
    let bytes = CompactForm.encode(.report(try report(SampleXML.report)))
    #expect(
      Digest(sha256Of: bytes).hexadecimal
        == "e0d7df13f31d3193d1344120b5a0f6e4b9f47ff6c88d824ba54cbd447190d7c6")
    let register = CompactForm.encode(.register(try register(SampleXML.register)))
    #expect(
      Digest(sha256Of: register).hexadecimal
        == "41e7dd0d67e97793901fcafb21c9cea60f08e787c6e6ca5b96ce7a0834431e35")
  }

  @Test(arguments: WholeVocabulary.allCases)
  func cutAnywhereItIsDamaged(file: WholeVocabulary) throws {
    let document = try file.document()
    let bytes = CompactForm.encode(document)
    for count in 0..<bytes.count {
      #expect(throws: CompactFormError.damaged) {
        try CompactForm.decode(Array(bytes.prefix(count)))
      }
    }
    #expect(throws: CompactFormError.damaged) { try CompactForm.decode(bytes + [0]) }
  }

  /// A changed byte could better a grade.
  @Test func changedAnywhereItIsDamaged() throws {
    let bytes = CompactForm.encode(.report(try report(SampleXML.report)))
    let digest = Digest(sha256Of: bytes)
    for place in bytes.indices.dropFirst() {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: CompactFormError.damaged) { try CompactForm.decode(changed) }
      #expect(throws: CompactFormError.damaged) {
        try CompactForm.facts(changed, digest: digest)
      }
    }
  }

  /// Whatever the bytes, if only their check is theirs, reading ends with a document or an error of its own.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func damageNeverTraps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let good = try WholeVocabulary.allCases.map {
      try CompactForm.unsealed(CompactForm.encode($0.document()))
    }
    var refused = 0
    for round in 0..<2000 {
      var bytes = good[round % good.count]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 1..<bytes.count, using: &random)] = .random(
          in: .min ... .max, using: &random)
      }
      bytes = CompactForm.sealed(bytes)
      if (try? CompactForm.decode(bytes)) == nil { refused += 1 }
      _ = try? CompactForm.facts(bytes, digest: Digest(sha256Of: []))
    }
    #expect(refused > 0)
    for count in 0..<200 {
      let noise =
        [CompactForm.version, 1]
        + (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(throws: CompactFormError.self) { try CompactForm.decode(CompactForm.sealed(noise)) }
    }
  }
}
