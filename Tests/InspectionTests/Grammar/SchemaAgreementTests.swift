import Foundation
import SeaworthyInspection
import SeaworthyNotices
import SeaworthyStandards
import SeaworthyXML
import Testing

/// The published schema and our own grammar accept and refuse the same documents.
///
/// What no schema can say is apart: it is not part of the grammar. Attributes of XML Schema itself
/// (`xsi:type`) are the one exception: a validator understands them, our grammar refuses them.
struct SchemaAgreementTests {
  private static let schema = Result { try PublishedSchema.compiled() }

  /// Documents in which every element and attribute of the grammar stands.
  static let samples = [
    "report", "register", "statement-reply", "statement-override", "statement-change", "standard",
  ]

  private static func standard() throws -> String {
    let file = Fixture.folder.appending(path: "../Sources/Standards/Shipped/default.xml")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  private static func sample(_ name: String) throws -> String {
    if name == "standard" { return try standard() }
    return String(decoding: try Fixture.bytes("whole/\(name).xml"), as: UTF8.self)
  }

  @Test(arguments: try Fixture.paths(in: "."))
  func agreeOnFixtures(path: String) throws {
    try expectAgreement(on: Fixture.bytes(path), path)
  }

  @Test(arguments: samples, [1, 2, 3, 4] as [UInt64])
  func agreeOnMutants(of name: String, seed: UInt64) throws {
    let text = try Self.sample(name)
    let good = try XMLTree(Array(text.utf8), vocabulary: Vocabulary.shared)
    var mutator = Mutator(MutableElement(good.root), seed: seed)
    var accepted = 0
    for _ in 0..<400 {
      let mutant = mutator.next().document(namespace: Vocabulary.namespace)
      if try expectAgreement(on: Array(mutant.utf8), mutant) { accepted += 1 }
    }
    // Mutants of which none or all were good would prove little.
    #expect((1..<400).contains(accepted))
  }

  @Test func samplesUseEveryName() throws {
    let all = try Self.samples.map(Self.sample).joined()
    for name in ElementName.allCases { #expect(all.contains("<\(name.text)")) }
    for name in AttributeName.allCases { #expect(all.contains(" \(name.text)=\"")) }
  }

  /// Whether both accept it.
  @discardableResult
  private func expectAgreement(on bytes: [UInt8], _ description: String) throws -> Bool {
    guard let tree = try? XMLTree(bytes, vocabulary: Vocabulary.shared) else { return false }
    let violations = try Self.schema.get().validate(bytes)
    let codes = grammarCodes(of: tree)
    #expect(
      violations.isEmpty == codes.isEmpty,
      "\(violations.map(\.message)) \(codes)\n\(description)")
    return violations.isEmpty
  }

  private func grammarCodes(of tree: XMLTree) -> [String] {
    let rule: ElementRule
    switch ElementName(tree.root) {
    case .inspectionReport: rule = .inspectionReport
    case .fleetRegister: rule = .fleetRegister
    case .statement: rule = .statement
    case .scoringStandard: rule = .scoringStandard
    default: return ["no root"]
    }
    return GrammarCheck.notices(of: tree, against: rule).list.samples
      .filter { $0.kind.severity == .error }.map(\.kind.code)
  }
}
