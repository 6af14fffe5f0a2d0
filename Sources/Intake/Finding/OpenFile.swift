import Foundation

/// A file that is open for reading; closed when it goes, unless somebody else opened it.
struct OpenFile: ~Copyable {
  /// The system's number for it.
  let descriptor: Int32
  private let isOwned: Bool

  /// Opens the file at a path.
  ///
  /// - Throws: The reason why it cannot be opened.
  init(_ path: RawPath) throws(RunFault.Reason) {
    descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    isOwned = true
    guard descriptor >= 0 else { throw RunFault.Reason(errno: errno) }
  }

  /// A file that somebody else opened and will close.
  init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  /// How many bytes the system says that it has; 0 for a pipe.
  func size() throws(RunFault.Reason) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw RunFault.Reason(errno: errno) }
    return Int(status.st_size)
  }

  /// The next bytes, as many as are there up to a number.
  func beginning(_ count: Int) throws(RunFault.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if try append(to: &bytes, atMost: count - bytes.count) == 0 { break }
    }
    return bytes
  }

  /// Appends what one read gives; returns how many bytes that is, 0 at the end.
  func append(to bytes: inout [UInt8], atMost count: Int) throws(RunFault.Reason) -> Int {
    var code: Int32 = 0
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result: Int
      repeat {
        result = read(descriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      filled = max(0, result)
    }
    guard code == 0 else { throw RunFault.Reason(errno: code) }
    if bytes.isEmpty { bytes = part } else { bytes += part }
    return part.count
  }
}
