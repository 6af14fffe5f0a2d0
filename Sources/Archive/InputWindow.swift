/// The last stretch of an input, as libarchive reads it: two blocks, so that what it has just read
/// can be looked at again.
final class InputWindow {
  /// More than the largest header of a zip entry, so that two blocks always hold the latest whole.
  private static let blockSize = 256 * 1024

  /// Why the input ended too early.
  private(set) var failure: ArchiveFailure?

  private let input: any ByteInput
  private var latest = Block()
  private var previous = Block()
  /// Whether the latest block was read ahead, and is still to be handed on.
  private var isAhead = false

  private struct Block {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: InputWindow.blockSize, alignment: 16)
    var count = 0
    /// Where the block stands in the input.
    var start = 0

    var bytes: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: memory[..<count])
    }
  }

  init(_ input: any ByteInput) {
    self.input = input
  }

  deinit {
    latest.memory.deallocate()
    previous.memory.deallocate()
  }

  /// How many bytes were read.
  var end: Int {
    latest.start + latest.count
  }

  /// The next bytes, none at the end, valid until the call after the next; throws what the input
  /// throws, again if it is asked again.
  func next() throws(ArchiveFailure) -> UnsafeRawBufferPointer {
    if isAhead {
      isAhead = false
      return latest.bytes
    }
    if let failure { throw failure }
    do {
      let count = try input.read(into: previous.memory)
      guard count > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
      let start = end
      swap(&latest, &previous)
      latest.count = count
      latest.start = start
      return latest.bytes
    } catch {
      failure = error
      throw error
    }
  }

  /// The input's first bytes, before any are read.
  func firstBytes(_ count: Int) throws(ArchiveFailure) -> [UInt8] {
    let bytes = try next()
    isAhead = !bytes.isEmpty
    return Array(bytes.prefix(count))
  }

  /// Reads what is left, for the checks at the end.
  func drain() throws(ArchiveFailure) {
    while try !next().isEmpty {}
  }

  /// As many of the last bytes as there are, at most `count`, which is no more than a block.
  func last(_ count: Int) -> [UInt8] {
    bytes(at: max(0, end - count), count: min(count, end)) ?? []
  }

  /// Bytes at a place in the input; nil if not all of them are at hand.
  func bytes(at offset: Int, count: Int) -> [UInt8]? {
    guard count >= 0, offset >= min(previous.start, latest.start), offset + count <= end else {
      return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for block in [previous, latest] {
      let first = max(offset, block.start) - block.start
      let last = min(offset + count, block.start + block.count) - block.start
      if first < last { bytes += block.bytes[first..<last] }
    }
    return bytes
  }
}
