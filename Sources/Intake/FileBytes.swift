import Foundation

/// The bytes of a file, unless it has more than it may have.
enum FileBytes: Hashable, Sendable {
  /// All of them.
  case all([UInt8])
  /// More than the limit; how many are known, of which no more than the limit were read.
  case tooMany(Int)

  /// Reads the file at a path.
  ///
  /// - Throws: The reason why it cannot be read.
  static func read(_ path: String, limit: Int) throws(RunFault.Reason) -> FileBytes {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RunFault.Reason(errno: errno) }
    defer { close(descriptor) }
    return try read(descriptor, limit: limit)
  }

  /// Reads an open file to its end.
  ///
  /// The size is only a hint: a file may grow meanwhile, and a pipe has none.
  static func read(_ descriptor: Int32, limit: Int) throws(RunFault.Reason) -> FileBytes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw RunFault.Reason(errno: errno) }
    let size = Int(status.st_size)
    if size > limit { return .tooMany(size) }
    var bytes: [UInt8] = []
    var capacity = min(max(size, 4096), limit) + 1
    while bytes.count <= limit {
      let count = try bytes.append(from: descriptor, atMost: capacity)
      if count == 0 { return .all(bytes) }
      capacity = min(max(4096, bytes.count), limit + 1 - bytes.count)
    }
    return .tooMany(bytes.count)
  }
}

extension [UInt8] {
  /// Appends what one read of an open file gives; returns how many bytes that is, 0 at its end.
  fileprivate mutating func append(
    from descriptor: Int32, atMost count: Int
  ) throws(RunFault.Reason) -> Int {
    var code: Int32 = 0
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result: Int
      repeat {
        result = read(descriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      filled = Swift.max(0, result)
    }
    guard code == 0 else { throw RunFault.Reason(errno: code) }
    if isEmpty { self = part } else { self += part }
    return part.count
  }
}
