import SeaworthyNotices
import SeaworthyPhrases
public import SeaworthyXML

/// Reads reports, registers and statements.
///
///     switch InspectionDecoder.decode(bytes) {
///     case .document(let document, let digest, _): …
///     case .held(let envelope, let notices): …
///     case .refused(let notices): …
///     }
public enum InspectionDecoder {
  /// Reads a file, and tells everything that is wrong with it at once. A bad file is data: nothing
  /// is thrown.
  public static func decode(_ bytes: [UInt8], limits: XMLLimits = .standard) -> DecodingResult {
    var source: XMLSource?
    do throws(XMLFailure) {
      let decoded = try XMLSource(bytes, limits: limits)
      source = decoded
      return decode(try XMLTree(decoded, vocabulary: Vocabulary.shared, limits: limits))
    } catch {
      return .refused(Notice(error, in: source))
    }
  }

  private static func decode(_ tree: XMLTree) -> DecodingResult {
    let root = tree.root
    switch ElementName(root) {
    case .inspectionReport: return decodeReport(tree)
    case .fleetRegister: return decodeRegister(tree)
    case .statement: return decodeStatement(tree)
    case .scoringStandard: return refused(.standardNotImported, tree)
    default:
      if !root.isInNamespace, root.namespace.hasPrefix(Vocabulary.family) {
        return refused(.unknownVersion, tree, fields: ["known": .text(Vocabulary.namespace)])
      }
      return refused(.notAReport, tree, fields: ["namespace": .text(Vocabulary.namespace)])
    }
  }

  private static func decodeReport(_ tree: XMLTree) -> DecodingResult {
    var check = ContentCheck(GrammarCheck.notices(of: tree, against: .inspectionReport))
    check.checkReport(tree.root)
    check.checkExtensions(of: tree)
    return finish(tree, check.notices) { reader throws(UnreadableElement) in
      .report(try InspectionReport(reader))
    }
  }

  private static func decodeRegister(_ tree: XMLTree) -> DecodingResult {
    var check = ContentCheck(GrammarCheck.notices(of: tree, against: .fleetRegister))
    check.checkRegister(tree.root)
    check.checkExtensions(of: tree)
    return finish(tree, check.notices) { reader throws(UnreadableElement) in
      .register(try FleetRegister(reader))
    }
  }

  private static func decodeStatement(_ tree: XMLTree) -> DecodingResult {
    var check = ContentCheck(GrammarCheck.notices(of: tree, against: .statement))
    check.checkStatement(tree.root)
    check.checkExtensions(of: tree)
    return finish(tree, check.notices) { reader throws(UnreadableElement) in
      .statement(try Statement(reader))
    }
  }

  /// A document without errors is read; a report or register with errors is held if it can be.
  ///
  /// Should the grammar let pass what can't be read, the file is treated as one with errors.
  static func finish(
    _ tree: XMLTree, _ notices: DocumentNotices,
    read: (ElementReader) throws(UnreadableElement) -> SeaworthyDocument
  ) -> DecodingResult {
    var notices = notices
    if !notices.list.hasErrors {
      do throws(UnreadableElement) {
        let document = try read(ElementReader(tree.root))
        return .document(
          document, digest: CanonicalForm.digest(of: document), notices: notices.inOrder)
      } catch {
        notices.add(
          .notDecodable, in: tree.root, at: tree.root.place,
          fields: ["line": .number(error.line)])
      }
    }
    guard let envelope = HeldEnvelope(tree.root) else {
      return .refused(notices: notices.inOrder)
    }
    return .held(envelope, notices: notices.inOrder)
  }

  private static func refused(
    _ kind: NoticeKind, _ tree: XMLTree, fields: [String: Phrase.Argument] = [:]
  ) -> DecodingResult {
    var notices = DocumentNotices(of: tree.source)
    let root = tree.root
    notices.add(
      kind, in: root, at: root.place,
      found: kind == .unknownVersion ? root.namespace : root.localName, fields: fields)
    return .refused(notices: notices.inOrder)
  }
}

extension DecodingResult {
  fileprivate static func refused(_ notice: Notice) -> DecodingResult {
    var notices = NoticeList()
    notices.add(notice)
    return .refused(notices: notices)
  }
}

extension HeldEnvelope {
  /// What can be read of a document with errors; nil where that is too little to know what is
  /// unknown meanwhile, and of what makes nothing unknown.
  fileprivate init?(_ root: XMLElement) {
    switch ElementName(root) {
    case .inspectionReport:
      guard let report = HeldReportEnvelope(root) else { return nil }
      self = .report(report)
    case .fleetRegister: self = .register(HeldRegisterEnvelope(root))
    default: return nil
    }
  }
}

extension ElementName {
  /// The name of an element, if it is one of the namespace's elements.
  package init?(_ element: XMLElement) {
    guard let name = element.name else { return nil }
    self.init(rawValue: name.rawValue)
  }
}
