import SeaworthyTime

/// The bytes whose SHA-256 says which content a document has, in whatever form it was sent.
///
/// Version 1. The bytes are `seaworthy-canonical-1`, a line feed, `report` or `register` as a text,
/// and the document's fields, a key before the rest, else in the order in which the type declares them:
/// - a text is its length in bytes of UTF-8 and these bytes, as given; a code word likewise;
/// - a whole number is a variable-length integer of seven bits a byte, the lowest first, after
///   folding the sign into the lowest bit; lengths and counts are such integers without sign;
/// - a decimal number is its digits without trailing zeros as a whole number, and its places;
/// - a time is its milliseconds since 1970 in UTC and its offset in minutes; a day, its days since;
/// - an optional field is a byte 0, or a byte 1 and the value;
/// - a list is its count and its elements. Lists with a key are in the order of their elements'
///   bytes, which begin with the key: results (item), discrepancies (identifier and item), parts
///   (number), spells (start), downtime (start and cause), engine hours (engine), and all lists of a
///   register. Coast guards to which a document may be released are such a list, each once.
///   Inspectors have no key: their order counts.
///
/// Lines are never part of it. Source: interface, canonical digest.
public enum CanonicalForm {
  /// The version of the form; a new one recomputes digests from the originals.
  public static let version = 1

  /// The digest of a document's content.
  public static func digest(of document: SeaworthyDocument) -> Digest {
    Digest(sha256Of: bytes(of: document))
  }

  /// The canonical bytes of a document.
  public static func bytes(of document: SeaworthyDocument) -> [UInt8] {
    var writer = CanonicalWriter()
    writer.bytes.reserveCapacity(8192)
    writer.bytes.append(contentsOf: "seaworthy-canonical-\(version)\n".utf8)
    switch document {
    case .report(let report):
      writer.write("report")
      writer.write(report)
    case .register(let register):
      writer.write("register")
      writer.write(register)
    }
    return writer.bytes
  }
}
