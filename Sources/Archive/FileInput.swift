import Foundation

/// The archive's own bytes, from an open file or a pipe.
final class FileInput: ByteInput {
  /// How many bytes were handed on.
  private(set) var bytesRead = 0

  private let descriptor: Int32
  private let closesAtEnd: Bool
  /// Bytes that were read already, to see what they begin.
  private var pending: ArraySlice<UInt8>

  /// Reads on from a descriptor that others close, after bytes that they read from it.
  init(descriptor: Int32, prefix: [UInt8]) {
    self.descriptor = descriptor
    closesAtEnd = false
    pending = prefix[...]
  }

  /// Opens the file at a path.
  init(path: String) throws(ArchiveFailure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .io(code: errno) }
    closesAtEnd = true
    pending = []
  }

  deinit {
    if closesAtEnd { close(descriptor) }
  }

  /// The first bytes, which stay to be read; fewer than `count` only if there are no more.
  func firstBytes(_ count: Int) throws(ArchiveFailure) -> [UInt8] {
    guard pending.count < count else { return Array(pending.prefix(count)) }
    var bytes = [UInt8](repeating: 0, count: count - pending.count)
    let filled = try bytes.withUnsafeMutableBufferPointer { buffer throws(ArchiveFailure) in
      try fill(UnsafeMutableRawBufferPointer(buffer), from: 0)
    }
    pending += bytes.prefix(filled)
    return Array(pending)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFailure) -> Int {
    let start = min(pending.count, buffer.count)
    buffer.copyBytes(from: pending.prefix(start))
    pending = pending.dropFirst(start)
    let count = try fill(buffer, from: start)
    bytesRead += count
    return count
  }

  /// Reads until the buffer is full or the file at its end; a pipe gives little at a time.
  ///
  /// Returns how many bytes the buffer then holds, the `start` that it held before among them.
  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from start: Int
  ) throws(ArchiveFailure) -> Int {
    var filled = start
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = Foundation.read(descriptor, rest.baseAddress, rest.count)
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        // What came before the fault is handed on; the next read meets the fault again.
        if filled > 0 { break }
        throw .io(code: errno)
      }
    }
    return filled
  }
}
