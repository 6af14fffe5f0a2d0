import Foundation
import GRDB

extension Row {
  /// The bytes of a cache; nil if there is none, or something that was never written there.
  func cache(at index: Int) -> [UInt8]? {
    let value: DatabaseValue = self[index]
    return if case .blob(let data) = value.storage { [UInt8](data) } else { nil }
  }
}
