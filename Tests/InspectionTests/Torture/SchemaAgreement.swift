import SeaworthyInspection
import SeaworthyNotices
import SeaworthyStandards
import SeaworthyXML

/// Holds the published schema and our own grammar against each other.
///
/// What no schema can say is apart: it is not part of the grammar. Attributes of XML Schema itself
/// (`xsi:type`) are the one exception: a validator understands them, our grammar refuses them.
struct SchemaAgreement: Sendable {
  enum Judgement: Hashable {
    case accepted
    case refused
    /// What each of them says.
    case disagreement(String)
  }

  private let schema: XMLSchema

  init() throws {
    schema = try PublishedSchema.compiled()
  }

  /// What both say of a file; one that is no XML is refused.
  func judge(_ bytes: [UInt8]) throws -> Judgement {
    guard let tree = try? XMLTree(bytes, vocabulary: Vocabulary.shared) else { return .refused }
    let violations = try schema.validate(bytes)
    let codes = grammarCodes(of: tree)
    if violations.isEmpty != codes.isEmpty {
      return .disagreement("\(violations.map(\.message)) \(codes)")
    }
    return violations.isEmpty ? .accepted : .refused
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
