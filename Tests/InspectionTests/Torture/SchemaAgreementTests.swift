import SeaworthyInspection
import Testing

/// The published schema and our own grammar accept and refuse the same fixtures.
struct SchemaAgreementTests {
  private static let agreement = Result { try SchemaAgreement() }

  @Test(arguments: try Fixture.paths(in: "."))
  func agreeOnFixtures(path: String) throws {
    let judgement = try Self.agreement.get().judge(Fixture.bytes(path))
    #expect(judgement == .accepted || judgement == .refused)
  }

  /// In what is tortured every name stands, so that no rule goes untried.
  @Test func torturedDocumentsUseEveryName() throws {
    let all = try TorturedDocument.all()
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for name in ElementName.allCases { #expect(all.contains("<\(name.text)")) }
    for name in AttributeName.allCases { #expect(all.contains(" \(name.text)=\"")) }
  }
}
