import SeaworthyArchive
import Synchronization

/// The files of an import in batches small enough to be held in memory, several at once.
final class InputBatches: Sendable {
  /// Files that are checked by one thread and kept in one go.
  struct Batch: Hashable, Sendable {
    /// The files, in order.
    var files: [FoundFile] = []
    /// How much of the input was read when they were, in the units of ``InputAmount``.
    var work = 0
  }

  /// How many files a batch has at most.
  static let files = 64
  /// How many bytes a batch has at most, but for a single larger file.
  static let bytes = 2_097_152

  private let state: Mutex<State>

  private struct State {
    var input: InputFiles
    /// The file that was found and did not fit into the batch before.
    var next: FoundFile?
  }

  /// The files behind paths; `-` is what can be read from a descriptor.
  init(
    _ paths: [String], standardInput: Int32 = 0, limits: ArchiveLimits = .standard
  ) {
    state = Mutex(State(input: InputFiles(paths, standardInput: standardInput, limits: limits)))
  }

  /// The next batch; nil after the last.
  func next() -> Batch? {
    state.withLock { state in
      var batch = Batch()
      var bytes = 0
      while batch.files.count < Self.files, let file = state.next ?? state.input.next() {
        state.next = file
        bytes += file.weight
        if !batch.files.isEmpty, bytes > Self.bytes { break }
        batch.files.append(file)
        state.next = nil
      }
      batch.work = state.input.work
      return batch.files.isEmpty ? nil : batch
    }
  }
}
