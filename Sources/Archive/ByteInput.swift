/// Bytes that come one after the other: of a file, or unpacked from one.
protocol ByteInput: AnyObject {
  /// Fills the buffer as far as there are bytes; returns how many, less than it holds only at the
  /// end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> Int
}
