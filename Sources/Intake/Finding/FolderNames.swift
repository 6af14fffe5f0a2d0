import Foundation

/// The names in a folder, in the order of their bytes, without those that begin with a dot.
///
/// They are packed one after another, so that a folder of 200,000 files takes a few megabytes.
struct FolderNames: Sendable {
  private var packed: [UInt8] = []
  private var ranges: [Range<Int32>] = []

  /// The names in the folder at a path.
  ///
  /// - Throws: The reason why they cannot be listed.
  init(of path: RawPath) throws(RunFault.Reason) {
    guard let folder = path.withCString({ opendir($0) }) else {
      throw RunFault.Reason(errno: errno)
    }
    defer { closedir(folder) }
    errno = 0
    while let entry = readdir(folder) {
      // The system makes an entry no larger than its name needs, so that it must not be copied.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = UnsafeRawPointer(entry) + offset
      let count = strlen(name.assumingMemoryBound(to: CChar.self))
      add(UnsafeRawBufferPointer(start: name, count: count))
      errno = 0
    }
    guard errno == 0 else { throw RunFault.Reason(errno: errno) }
    packed.withUnsafeBufferPointer { bytes in
      ranges.sort { bytes[$0.asInt].lexicographicallyPrecedes(bytes[$1.asInt]) }
    }
  }

  private mutating func add(_ name: UnsafeRawBufferPointer) {
    guard let first = name.first, first != UInt8(ascii: "."),
      let start = Int32(exactly: packed.count), let end = Int32(exactly: packed.count + name.count)
    else { return }
    packed += name
    ranges.append(start..<end)
  }

  /// How many there are.
  var count: Int { ranges.count }

  /// The name at a position.
  subscript(position: Int) -> ArraySlice<UInt8> { packed[ranges[position].asInt] }
}

extension Range<Int32> {
  fileprivate var asInt: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
