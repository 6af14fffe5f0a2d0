/// Counts what unpacking costs and ends it at the limits.
struct ArchiveMeter {
  private let limits: ArchiveLimits
  private var unpackedBytes = 0
  private var entries = 0

  init(_ limits: ArchiveLimits) {
    self.limits = limits
  }

  mutating func addEntry() throws(ArchiveFailure) {
    entries += 1
    guard entries <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
  }

  /// Takes unpacked bytes into account, of an archive of which `bytesRead` are read.
  mutating func add(unpacked count: Int, bytesRead: Int) throws(ArchiveFailure) {
    unpackedBytes += count
    guard unpackedBytes <= limits.unpackedBytes else {
      throw .tooManyBytes(limit: limits.unpackedBytes)
    }
    guard unpackedBytes <= limits.ratioFloor || unpackedBytes / max(1, limits.ratio) <= bytesRead
    else {
      throw .tooHighRatio(limit: limits.ratio)
    }
  }
}
