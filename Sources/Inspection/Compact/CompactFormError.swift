/// Why a compact form can't be read. The original is then decoded again.
public enum CompactFormError: Error, Hashable, Sendable {
  /// It was written by another version of the program.
  case otherVersion(UInt8)
  /// The bytes are not what was written of the file.
  case damaged
  /// Facts were asked of what is no report.
  case notAReport
}
