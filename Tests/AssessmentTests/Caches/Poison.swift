import Foundation
import GRDB

/// What can befall the compact forms of a ledger.
enum Poison: String, CaseIterable, Sendable {
  case dropped, emptied, cutInHalf, lastByteLost, byteMore
  case formsOfOthers, formsOfNeighbours, bitsFlipped, otherVersion, earlierVersion
  case garbage, garbageOfThisVersion
}

extension Poison {
  /// A compact form as it is kept for the copy with a receipt.
  typealias Kept = (receipt: Int64, form: Data?)

  /// Poisons every compact form of the ledger at a path, and tells how many are others now.
  func befall(ledgerAt path: String, seed: UInt64) throws -> Int {
    let queue = try DatabaseQueue(path: path)
    let changed = try queue.write { database in
      // Byte forms of one document and candidates of one identifier are neighbours here.
      let kept = try Row.fetchAll(
        database,
        sql: """
          SELECT copy.receipt, copy.compactForm
          FROM copy JOIN document ON document.receipt = copy.document
          ORDER BY document.identifier, document.revision, copy.digest
          """
      ).map { row -> Kept in (row[0], row[1]) }
      let poisoned = poisoned(kept, seed: seed)
      for (receipt, form) in poisoned {
        try database.execute(
          sql: "UPDATE copy SET compactForm = ? WHERE receipt = ?", arguments: [form, receipt])
      }
      return zip(kept, poisoned).count { $0.form != $1.form }
    }
    try queue.close()
    return changed
  }

  private func poisoned(_ kept: [Kept], seed: UInt64) -> [Kept] {
    let forms = kept.map { $0.form ?? Data() }
    var random = Dice(seed: seed)
    return kept.indices.map { index -> Kept in
      let receipt = kept[index].receipt
      let form = forms[index]
      return switch self {
      case .dropped: (receipt, nil)
      case .emptied: (receipt, Data())
      case .cutInHalf: (receipt, form.prefix(form.count / 2))
      case .lastByteLost: (receipt, form.dropLast())
      case .byteMore: (receipt, form + [0])
      case .formsOfOthers: (receipt, forms[(index + forms.count / 2) % forms.count])
      case .formsOfNeighbours: (receipt, forms[(index + 1) % forms.count])
      case .bitsFlipped: (receipt, random.flipped(form))
      case .otherVersion: (receipt, Data([form[0] + 1]) + form.dropFirst())
      case .earlierVersion: (receipt, Data([form[0] - 1]) + form.dropFirst())
      case .garbage: (receipt, random.bytes(form.count))
      case .garbageOfThisVersion: (receipt, form.prefix(2) + random.bytes(form.count))
      }
    }
  }
}

/// Numbers at random, the same from one seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Source: Knuth's constants for a linear congruential generator; the top bits are the good ones.
  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func bytes(_ count: Int) -> Data { Data((0..<count).map { _ in UInt8(below(256)) }) }

  /// With one to three bits changed anywhere behind the version.
  mutating func flipped(_ form: Data) -> Data {
    var bytes = [UInt8](form)
    for _ in 0...below(3) { bytes[1 + below(bytes.count - 1)] ^= 1 << UInt8(below(8)) }
    // The same bit twice would be no change.
    return Data(bytes == [UInt8](form) ? bytes.dropLast() : bytes)
  }
}
