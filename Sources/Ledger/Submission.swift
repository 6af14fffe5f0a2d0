public import SeaworthyInspection
public import SeaworthyNotices

/// A file on its way into the ledger: read, checked and packed, but not kept yet.
///
/// Making one hashes and compresses the file, so that many threads can prepare what one writer
/// keeps.
public struct Submission: Hashable, Sendable {
  /// What the check of a file made of it.
  public enum Content: Hashable, Sendable {
    /// A document, the digest of its canonical form, and its compact form.
    case document(SeaworthyDocument, digest: Digest, compactForm: [UInt8])
    /// A report with errors of which the vessel and the inspection's time could be read.
    case held(HeldEnvelope, notices: NoticeList)
    /// Anything else; the codes say why.
    case refused(codes: [String])
  }

  /// The file's name as people are told it.
  public let fileName: String
  /// What the check made of it.
  public private(set) var content: Content
  /// The SHA-256 of the file's bytes; nil for a file that was refused before it was read whole.
  public let bytesDigest: Digest?
  /// What a later report of the same vessel is compared with, in a form that only the comparison
  /// knows; nil if there is nothing to compare.
  public let trace: [UInt8]?
  private(set) var original: PackedBytes?

  /// A file of which all bytes were read.
  ///
  /// - Parameter trace: What later reports of the same vessel are compared with; it decides nothing
  ///   in the ledger and is no part of any digest.
  public init(fileName: String, bytes: [UInt8], content: Content, trace: [UInt8]? = nil) {
    self.fileName = fileName
    self.content = content
    self.trace = trace
    bytesDigest = Digest(sha256Of: bytes)
    if case .refused = content {
      original = nil
    } else {
      original = PackedBytes(packing: bytes)
    }
  }

  /// A file that was refused before it was read whole.
  public init(refusedUnread fileName: String, codes: [String]) {
    self.fileName = fileName
    content = .refused(codes: codes)
    bytesDigest = nil
    trace = nil
    original = nil
  }
  /// The same file, not to be kept although it could be.
  ///
  /// - Parameter codes: The codes that say why.
  public func refused(codes: [String]) -> Submission {
    var refused = self
    refused.content = .refused(codes: codes)
    refused.original = nil
    return refused
  }
}
