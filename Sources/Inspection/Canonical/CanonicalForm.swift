import SeaworthyTime

/// The bytes whose SHA-256 says which content a document has, in whatever form it was sent.
///
/// The bytes are `seaworthy-canonical-` and the version, a line feed, `report`, `register` or
/// `statement` as a text, and the document's fields, a key before the rest, else in the order in
/// which the type declares them:
/// - a text is its length in bytes of UTF-8 and these bytes, as given; a code word likewise;
/// - a whole number is a variable-length integer of seven bits a byte, the lowest first, after
///   folding the sign into the lowest bit; lengths and counts are such integers without sign;
/// - a decimal number is its digits without trailing zeros as a whole number, and its places;
/// - a time is its milliseconds since 1970 in UTC and its offset in minutes; a day, its days since;
/// - a truth value is a byte 0 or 1; a digest, its 32 bytes; an extension, its canonical XML;
/// - an optional field is a byte 0, or a byte 1 and the value;
/// - a list is its count and its elements. Lists with a key are in the order of their elements'
///   bytes, which begin with the key: results (item), discrepancies (identifier and item), parts
///   (number), spells (start), downtime (start and cause), engine hours (engine), tasks (card and
///   due), spot checks (card and time), allowances (part), billets (role), attachments (name), and
///   all lists of a register. Coast guards to which a document may be released and a lesson's tags
///   are such lists, each once. Inspectors, training, assistance, lessons and extensions have no
///   key: their order counts.
///
/// Version 1 knew of no statements and no extensions, of a report nothing behind its downtime, and
/// of a registered vessel nothing behind its disposal. Version 2 writes these last of the fields of
/// their types. Where a document says nothing of that kind its bytes are still those of version 1,
/// so that what a new version adds leaves every digest as it was.
///
/// Lines are never part of it. Source: interface, canonical digest.
public enum CanonicalForm {
  /// The newest version of the form.
  public static let version = 2

  /// The digest of a document's content.
  public static func digest(of document: SeaworthyDocument) -> Digest {
    Digest(sha256Of: bytes(of: document))
  }

  /// The canonical bytes of a document.
  public static func bytes(of document: SeaworthyDocument) -> [UInt8] {
    if !document.surelyNeedsVersion2, let bytes = bytes(of: document, version: 1) { return bytes }
    return bytes(of: document, version: 2) ?? []
  }

  /// The bytes in a version; nil if it has no place for something that the document says.
  private static func bytes(of document: SeaworthyDocument, version: Int) -> [UInt8]? {
    var writer = CanonicalWriter(version: version)
    writer.bytes.reserveCapacity(8192)
    writer.bytes.append(contentsOf: "seaworthy-canonical-\(version)\n".utf8)
    switch document {
    case .report(let report):
      writer.write("report")
      writer.write(report)
    case .register(let register):
      writer.write("register")
      writer.write(register)
    case .statement(let statement):
      writer.write("statement")
      writer.addition(isThere: true) { $0.write(statement) }
    }
    return writer.isIncomplete ? nil : writer.bytes
  }
}

extension SeaworthyDocument {
  /// Whether it can be seen at once that version 1 does not do; saves most documents that need the
  /// second from being written twice.
  fileprivate var surelyNeedsVersion2: Bool {
    switch self {
    case .report(let report):
      report.maintenance != nil || report.supply != nil || report.crew != nil
    case .register: false
    case .statement: true
    }
  }
}
