import SeaworthyTime
import Testing

@testable import SeaworthyInspection

struct CompactFormTests {
  /// The digest of the file from which the samples might be.
  private let file = Digest(sha256Of: Array("file".utf8))

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
      #expect(
        try CompactForm.decode(CompactForm.encode(document, ofFile: file), ofFile: file) == document
      )
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomReportsComeBackWhole(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let report = InspectionReport.random(&random)
      let bytes = CompactForm.encode(.report(report), ofFile: file)
      #expect(try CompactForm.decode(bytes, ofFile: file) == .report(report))
      let digest = Digest(sha256Of: bytes)
      #expect(
        try CompactForm.facts(bytes, ofFile: file, digest: digest)
          == ReportFacts(report, digest: digest))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomStatementsComeBackWhole(seed: UInt64) throws {
    var draw = Draw(random: SplitMix64(seed: seed))
    for _ in 0..<10 {
      let statement = SeaworthyDocument.statement(draw.statement())
      #expect(
        try CompactForm.decode(CompactForm.encode(statement, ofFile: file), ofFile: file)
          == statement)
    }
  }

  @Test func factsTellOfMaintenanceSupplyAndCrew() throws {
    let report = try report(WholeVocabulary.report.text())
    let bytes = CompactForm.encode(.report(report), ofFile: file)
    let facts = try CompactForm.facts(bytes, ofFile: file, digest: Digest(sha256Of: bytes))
    #expect(facts.maintenance == report.maintenance)
    #expect(facts.supply == report.supply)
    #expect(facts.crew == report.crew)
    #expect(facts.training == report.training)
  }

  @Test func isSmallerThanTheFile() throws {
    let bytes = try Fixture.bytes("region/XA/2024-03-14-XA-07-boat-check.xml")
    guard case .document(let document, _, _) = InspectionDecoder.decode(bytes) else {
      Issue.record("not a document")
      return
    }
    #expect(CompactForm.encode(document, ofFile: file).count * 2 < bytes.count)
  }

  @Test(arguments: [WholeVocabulary.register, .statementReply])
  func onlyReportsHaveFacts(whole: WholeVocabulary) throws {
    let bytes = CompactForm.encode(try whole.document(), ofFile: file)
    #expect(throws: CompactFormError.notAReport) {
      try CompactForm.facts(bytes, ofFile: file, digest: Digest(sha256Of: bytes))
    }
  }

  @Test func anotherVersionIsTold() throws {
    var bytes = CompactForm.encode(.report(try report(SampleXML.report)), ofFile: file)
    bytes[0] = CompactForm.version + 1
    #expect(throws: CompactFormError.otherVersion(CompactForm.version + 1)) {
      try CompactForm.decode(bytes, ofFile: file)
    }
  }

  @Test(arguments: [
    (WholeVocabulary.report, "0c17965cf6c8374b9c2db9412746e96b80bd98940fe994ad3a12c5216a01d2bf"),
    (.register, "b13d3c4c8ac93b73a89413246a158213907f89c7497eb103f97378c0f63dee1c"),
    (.statementReply, "1dbd31cf6cd054ff89b0056067793836392d80101ff53ffc648a9413f194c37a"),
    (.statementOverride, "b4fcb6bf864e1da48a9363c5e9e96b60927ed8ca6c6e5fca7219dea1765547d8"),
    (.statementChange, "6ee252ee009ba47ba964932980e4d94b8547d102274a700b193f61da26d039d7"),
  ])
  func theWholeVocabularyIsTheSameForEver(whole: WholeVocabulary, digest: String) throws {
    let bytes = CompactForm.encode(try whole.document(), ofFile: file)
    #expect(Digest(sha256Of: bytes).hexadecimal == digest)
  }

  /// Ledgers hold such bytes: a change of the form needs a new version.
  @Test func isTheSameForEver() throws {
    #expect(CompactForm.version == 6)
    let bytes = CompactForm.encode(.report(try report(SampleXML.report)), ofFile: file)
    #expect(
      Digest(sha256Of: bytes).hexadecimal
        == "d348f64412a0951ac6d9c112f873575dd98e0419743e2d2f998c4cf7f7dd2d33")
    let register = CompactForm.encode(.register(try register(SampleXML.register)), ofFile: file)
    #expect(
      Digest(sha256Of: register).hexadecimal
        == "5a0f91adab3c93102799070c1a1ec1ac5564f6d4ea6bee3babb3e308dd4a76f2")
  }

  @Test(arguments: WholeVocabulary.allCases)
  func cutAnywhereItIsDamaged(whole: WholeVocabulary) throws {
    let document = try whole.document()
    let bytes = CompactForm.encode(document, ofFile: file)
    for count in 0..<bytes.count {
      #expect(throws: CompactFormError.damaged) {
        try CompactForm.decode(Array(bytes.prefix(count)), ofFile: file)
      }
    }
    #expect(throws: CompactFormError.damaged) { try CompactForm.decode(bytes + [0], ofFile: file) }
  }

  /// Another's grades could be better, and another's lines would be cited wrongly.
  @Test func ofAnotherFileItIsDamaged() throws {
    let report = SeaworthyDocument.report(try report(SampleXML.report))
    let bytes = CompactForm.encode(report, ofFile: Digest(sha256Of: []))
    let digest = CanonicalForm.digest(of: report)
    #expect(throws: CompactFormError.damaged) { try CompactForm.decode(bytes, ofFile: file) }
    #expect(throws: CompactFormError.damaged) {
      try CompactForm.facts(bytes, ofFile: file, digest: digest)
    }
  }

  /// A changed byte could better a grade.
  @Test func changedAnywhereItIsDamaged() throws {
    let bytes = CompactForm.encode(.report(try report(SampleXML.report)), ofFile: file)
    let digest = Digest(sha256Of: bytes)
    for place in bytes.indices.dropFirst() {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: CompactFormError.damaged) { try CompactForm.decode(changed, ofFile: file) }
      #expect(throws: CompactFormError.damaged) {
        try CompactForm.facts(changed, ofFile: file, digest: digest)
      }
    }
  }

  /// Whatever the bytes, if only their check is theirs, reading ends with a document or an error of
  /// its own.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func damageNeverTraps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let good = try WholeVocabulary.allCases.map {
      try CompactForm.unsealed(CompactForm.encode($0.document(), ofFile: file), ofFile: file)
    }
    var refused = 0
    for round in 0..<2000 {
      var bytes = good[round % good.count]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 1..<bytes.count, using: &random)] = .random(
          in: .min ... .max, using: &random)
      }
      bytes = CompactForm.sealed(bytes, ofFile: file)
      if (try? CompactForm.decode(bytes, ofFile: file)) == nil { refused += 1 }
      _ = try? CompactForm.facts(bytes, ofFile: file, digest: Digest(sha256Of: []))
    }
    #expect(refused > 0)
    for count in 0..<200 {
      let noise =
        [CompactForm.version, 1]
        + (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(throws: CompactFormError.self) {
        try CompactForm.decode(CompactForm.sealed(noise, ofFile: file), ofFile: file)
      }
    }
  }
}
