/// The form in which a ledger keeps a document beside its original: small, quick to read, with the
/// lines of the file.
///
/// A cache of the original: whoever finds another version decodes the original again. Version 3:
///
///     version, kind                one byte each
///     strings                      count; the end of each, four bytes; their UTF-8
///     head                         what every reader of facts needs of a report
///     grades                       count; eleven bytes each
///     discrepancies, downtime, preventive maintenance, supply, crew
///     details                      all else
///     check                        the first eight bytes of the SHA-256 of all before
///
/// Each string stands once and is named by its number. Code words are their places in their lists.
/// Source: architecture, the compact form.
public enum CompactForm {
  /// The version that is written.
  public static let version: UInt8 = 3

  /// A document in the compact form.
  public static func encode(_ document: SeaworthyDocument) -> [UInt8] {
    var writer = CompactWriter()
    switch document {
    case .report(let report): writer.write(report)
    case .register(let register): writer.write(register)
    case .statement(let statement): writer.write(statement)
    }
    return sealed(writer.finish(version: version, kind: Kind(document)))
  }

  /// Bytes with their check behind them: what a disk has changed must not be taken for what was
  /// written, for it could better a boat.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    bytes + Digest(sha256Of: bytes).bytes.prefix(checkLength)
  }

  /// The bytes before their check.
  ///
  /// - Throws: ``CompactFormError``, damaged, if it is not theirs.
  static func unsealed(_ bytes: [UInt8]) throws(CompactFormError) -> [UInt8] {
    let written = Array(bytes.dropLast(checkLength))
    guard sealed(written) == bytes else { throw .damaged }
    return written
  }

  private static let checkLength = 8

  /// The document in the compact form, lines included.
  ///
  /// - Throws: ``CompactFormError`` if the bytes are of another version or damaged.
  public static func decode(_ bytes: [UInt8]) throws(CompactFormError) -> SeaworthyDocument {
    var reader = try CompactReader(bytes, version: version)
    let document: SeaworthyDocument =
      switch reader.kind {
      case .report: .report(try reader.report())
      case .register: .register(try reader.register())
      case .statement: .statement(try reader.statement())
      }
    try reader.finish()
    return document
  }

  /// What readiness takes from a report, without reading the rest.
  ///
  /// - Throws: ``CompactFormError`` if the bytes are of another version, damaged, or no report.
  public static func facts(
    _ bytes: [UInt8], digest: Digest
  ) throws(CompactFormError) -> ReportFacts {
    var reader = try CompactReader(bytes, version: version)
    guard reader.kind == .report else { throw .notAReport }
    return try reader.facts(digest: digest)
  }

  /// Which kind of document follows.
  enum Kind: UInt8 {
    case report = 1
    case register = 2
    case statement = 3

    init(_ document: SeaworthyDocument) {
      switch document {
      case .report: self = .report
      case .register: self = .register
      case .statement: self = .statement
      }
    }
  }
}
