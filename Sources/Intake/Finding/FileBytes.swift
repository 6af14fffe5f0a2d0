import Foundation
import SeaworthyInspection

/// The bytes of a file, unless it has more than it may have.
enum FileBytes: Hashable, Sendable {
  /// All of them.
  case all([UInt8])
  /// More than the limit: how many are known, and the first of them.
  case tooMany(Int, beginning: [UInt8])

  /// How many first bytes tell what a file is.
  static let beginning = 512

  /// Reads the file at a path.
  ///
  /// - Throws: The reason why it cannot be read.
  static func read(_ path: RawPath, limit: Int) throws(RunFault.Reason) -> FileBytes {
    let file = try OpenFile(path)
    return try read(file, after: [], limit: limit)
  }

  /// Reads an open file to its end, of which some bytes were read before.
  ///
  /// The size is only a hint: a file may grow meanwhile, and a pipe has none.
  static func read(
    _ file: borrowing OpenFile, after first: [UInt8], limit: Int
  ) throws(RunFault.Reason) -> FileBytes {
    let size = try file.size()
    var bytes = first
    var capacity = min(max(size - first.count, 4096), limit + 1)
    if size > limit { capacity = beginning }
    while bytes.count <= limit {
      let count = try file.append(to: &bytes, atMost: capacity)
      if count == 0 { return .all(bytes) }
      if size > limit, bytes.count >= beginning { return tooMany(size, bytes) }
      capacity = min(max(4096, bytes.count), limit + 1 - bytes.count)
    }
    return tooMany(bytes.count, bytes)
  }

  private static func tooMany(_ count: Int, _ bytes: [UInt8]) -> FileBytes {
    .tooMany(count, beginning: Array(bytes.prefix(beginning)))
  }
}

extension FoundFile.Content {
  /// Reads the rest of what can be read only once, of which some bytes were read before.
  init(
    reading file: borrowing OpenFile, after first: [UInt8]
  ) throws(RunFault.Reason) {
    let limit = InspectionDecoder.largestFile
    switch try FileBytes.read(file, after: first, limit: limit) {
    case .all(let bytes): self = .bytes(bytes)
    case .tooMany(let count, let beginning): self = .tooMany(count, beginning: beginning)
    }
  }
}
