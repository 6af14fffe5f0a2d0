import CZlib

/// What a gzip file holds, unpacked, every checksum and length in it compared.
///
/// Members that follow each other are one stream; zeros after the last are padding. Source:
/// RFC 1952.
final class GzipInput: ByteInput {
  private let file: FileInput
  private var meter: ArchiveMeter
  /// zlib keeps the stream's address.
  private let stream: UnsafeMutablePointer<z_stream>
  private let packed = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 * 1024, alignment: 16)
  private var isInMember = true
  private var isAtEnd = false
  /// What is wrong behind the bytes that were handed on.
  private var failure: ArchiveFailure?

  init(_ file: FileInput, limits: ArchiveLimits) {
    self.file = file
    meter = ArchiveMeter(limits)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 bits of window, and 16 for gzip's head and tail.
    let code = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    // Without memory the program ends here, as it does wherever Swift itself lacks memory.
    guard code == Z_OK else { fatalError("zlib has no memory for a stream") }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    packed.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> Int {
    let bytes = buffer.bindMemory(to: UInt8.self)
    stream.pointee.next_out = bytes.baseAddress
    stream.pointee.avail_out = UInt32(bytes.count)
    do throws(ArchiveFailure) {
      if let failure { throw failure }
      while stream.pointee.avail_out > 0, !isAtEnd { try goOn() }
    } catch {
      failure = error
    }
    let count = bytes.count - Int(stream.pointee.avail_out)
    if let failure, count == 0 { throw failure }
    try meter.add(unpacked: count, bytesRead: file.bytesRead)
    return count
  }

  private func goOn() throws(ArchiveFailure) {
    if stream.pointee.avail_in == 0 { try refill() }
    if isInMember {
      try inflateOn()
    } else {
      try goOnAfterMember()
    }
  }

  private func refill() throws(ArchiveFailure) {
    let count = try file.read(into: packed)
    stream.pointee.next_in = packed.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_in = UInt32(count)
    guard count == 0 else { return }
    if isInMember { throw .damaged(message: "the gzip stream is cut off") }
    isAtEnd = true
  }

  private func inflateOn() throws(ArchiveFailure) {
    switch inflate(stream, Z_NO_FLUSH) {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isInMember = false
    default: throw .checksum(message: LibraryWords.line(stream.pointee.msg))
    }
  }

  /// After a member comes another, or padding to the end.
  private func goOnAfterMember() throws(ArchiveFailure) {
    guard let next = stream.pointee.next_in, stream.pointee.avail_in > 0 else { return }
    if next.pointee == 0 {
      stream.pointee.next_in = next + 1
      stream.pointee.avail_in -= 1
    } else {
      guard inflateReset(stream) == Z_OK, next.pointee == ArchiveFormat.gzipMark[0] else {
        throw .damaged(message: "bytes follow the gzip stream that are none of it")
      }
      isInMember = true
    }
  }
}
