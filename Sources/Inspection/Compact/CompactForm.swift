/// The form in which a ledger keeps a document beside its original: small, quick to read, with the
/// lines of the file.
///
/// A cache of the original: whoever finds another version, damage, or the form of another file
/// decodes the original again. Version 6:
///
///     version, kind                one byte each
///     strings                      count; the end of each, four bytes; their UTF-8
///     head                         what every reader of facts needs of a report
///     grades                       count; eleven bytes each
///     discrepancies, downtime, preventive maintenance, supply, crew, engine hours, training
///     details                      all else
///     check                        the first sixteen bytes of the SHA-256 of the SHA-256 of the
///                                  file and of all before
///
/// Each string stands once and is named by its number. Code words are their places in their lists.
/// Source: architecture, the compact form.
public enum CompactForm {
  /// The version that is written.
  public static let version: UInt8 = 6

  /// A document in the compact form.
  ///
  /// - Parameter file: The SHA-256 of the bytes from which it was decoded.
  public static func encode(_ document: SeaworthyDocument, ofFile file: Digest) -> [UInt8] {
    var writer = CompactWriter()
    switch document {
    case .report(let report): writer.write(report)
    case .register(let register): writer.write(register)
    case .statement(let statement): writer.write(statement)
    }
    return sealed(writer.finish(version: version, kind: Kind(document)), ofFile: file)
  }

  /// Bytes with their check behind them: what a disk has changed must not be taken for what was
  /// written, nor one file's form for another's, for it could better a boat.
  static func sealed(_ bytes: [UInt8], ofFile file: Digest) -> [UInt8] {
    bytes + check(of: bytes, ofFile: file)
  }

  /// The bytes before their check.
  ///
  /// - Throws: ``CompactFormError``, damaged, if it is not theirs and the file's.
  static func unsealed(
    _ bytes: [UInt8], ofFile file: Digest
  ) throws(CompactFormError) -> [UInt8] {
    let written = Array(bytes.dropLast(checkLength))
    guard bytes.suffix(checkLength) == check(of: written, ofFile: file) else { throw .damaged }
    return written
  }

  private static func check(of bytes: [UInt8], ofFile file: Digest) -> ArraySlice<UInt8> {
    Digest(sha256Of: file.bytes + bytes).bytes.prefix(checkLength)
  }

  private static let checkLength = 16

  /// The document in the compact form, lines included.
  ///
  /// - Parameter file: The SHA-256 of the file from which it should be.
  /// - Throws: ``CompactFormError`` if the bytes are of another version or file, or damaged.
  public static func decode(
    _ bytes: [UInt8], ofFile file: Digest
  ) throws(CompactFormError) -> SeaworthyDocument {
    var reader = try CompactReader(bytes, version: version, file: file)
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
  /// - Parameters:
  ///   - file: The SHA-256 of the file from which it should be.
  ///   - digest: The digest of the report's canonical form.
  /// - Throws: ``CompactFormError`` if the bytes are of another version or file, damaged, or no
  ///   report.
  public static func facts(
    _ bytes: [UInt8], ofFile file: Digest, digest: Digest
  ) throws(CompactFormError) -> ReportFacts {
    var reader = try CompactReader(bytes, version: version, file: file)
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
