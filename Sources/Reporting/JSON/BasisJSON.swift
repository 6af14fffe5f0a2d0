import SeaworthyAssessment
import SeaworthyInspection
import SeaworthyTime

/// Which question an answer answers, as JSON.
struct BasisJSON: Encodable {
  let asOf: String
  let knownAt: KnownAt
  let standard: Standard
  let ledgerDigest: String

  struct KnownAt: Encodable {
    let receipt: Int64
    let time: String?
  }

  struct Standard: Encodable {
    let name: String
    let version: String
  }

  init(_ basis: AnswerBasis) {
    asOf = basis.asOf.description
    knownAt = KnownAt(receipt: basis.receipt, time: basis.receiptTime?.description)
    standard = Standard(name: basis.standardName, version: basis.standardVersion)
    ledgerDigest = basis.ledgerDigest.hexadecimal
  }
}
