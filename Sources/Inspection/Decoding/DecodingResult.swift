public import SeaworthyNotices

/// What becomes of a file's bytes.
public enum DecodingResult: Hashable, Sendable {
  /// A document that can be kept, the digest of its content, and notices that are no errors.
  case document(SeaworthyDocument, digest: Digest, notices: NoticeList)
  /// A report with errors whose boat and time can be read: the boat counts as unknown from its last
  /// report before then. Or a register with errors: what it would say counts as unknown.
  case held(HeldEnvelope, notices: NoticeList)
  /// Anything else.
  case refused(notices: NoticeList)

  /// The notices, in each case.
  public var notices: NoticeList {
    switch self {
    case .document(_, _, let notices), .held(_, let notices), .refused(let notices): notices
    }
  }
}
