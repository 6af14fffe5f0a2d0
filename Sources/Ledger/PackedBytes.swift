import CZstd

/// Bytes compressed by Zstandard, with the length that they had.
struct PackedBytes: Hashable, Sendable {
  /// The length before compression.
  let count: Int
  /// The compressed bytes.
  let packed: [UInt8]

  /// Bytes that were packed before.
  init(count: Int, packed: [UInt8]) {
    self.count = count
    self.packed = packed
  }

  /// Packs bytes, at the level that costs an import least.
  init(packing bytes: [UInt8]) {
    count = bytes.count
    let bound = ZSTD_compressBound(bytes.count)
    packed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, filled in
      let size = ZSTD_compress(buffer.baseAddress, bound, bytes, bytes.count, 1)
      // With room for the bound and a valid level there is no way to fail.
      precondition(ZSTD_isError(size) == 0, "Zstandard refused to compress")
      filled = size
    }
  }

  /// The bytes as they were; nil if the compressed ones are damaged.
  func unpacked() -> [UInt8]? {
    guard ZSTD_getFrameContentSize(packed, packed.count) == UInt64(count) else { return nil }
    var isSound = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let size = ZSTD_decompress(buffer.baseAddress, count, packed, packed.count)
      isSound = ZSTD_isError(size) == 0 && size == count
      filled = isSound ? count : 0
    }
    return isSound ? bytes : nil
  }
}
