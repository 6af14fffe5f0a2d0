import Foundation
import SeaworthyInspection

extension Digest {
  /// The digest as the tables hold it.
  var blob: Data { Data(bytes) }

  /// Reads a digest of a table.
  init(blob: Data) throws {
    guard let digest = Digest(bytes: blob) else { throw UnreadableRow() }
    self = digest
  }
}
