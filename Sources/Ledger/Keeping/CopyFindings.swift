import SeaworthyInspection
import SeaworthyTime

/// What a check finds of one copy, by decoding its original again.
struct CopyFindings: Sendable {
  /// The copy's receipt.
  let receipt: Int64
  /// Its file's name.
  let fileName: String
  /// What is not as the ledger wrote it.
  private(set) var faults: [LedgerFault.Kind] = []
  /// Whether it is a document that today's rules would hold or refuse.
  private(set) var isHeldToday = false

  /// Checks a copy.
  ///
  /// - Parameters:
  ///   - filing: What its document is filed under, if it was first kept with this copy.
  ///   - held: What copies are held under that hold no document.
  init(_ copy: KeptCopy, filing: Filing?, held: HeldRows) {
    receipt = copy.receipt
    fileName = copy.fileName
    guard let bytes = copy.bytes else {
      faults = [.changedOriginal]
      return
    }
    guard let digest = copy.document else {
      if !held.isAny(of: bytes, receipt: copy.receipt) { faults.append(.changedFiling) }
      return
    }
    guard case .document(let document, let decoded, _) = InspectionDecoder.decode(bytes) else {
      isHeldToday = true
      return
    }
    if decoded != digest { faults.append(.changedDigest) }
    if let form = copy.compactForm, form.first == CompactForm.version,
      form != CompactForm.encode(document, ofFile: copy.digest)
    {
      faults.append(.changedCompactForm)
    }
    if copy.isFirst, !isFiled(document, digest, as: filing) { faults.append(.changedFiling) }
  }

  private func isFiled(
    _ document: SeaworthyDocument, _ digest: Digest, as filing: Filing?
  ) -> Bool {
    guard let filing else { return false }
    var expected = Filing(
      document, digest: digest, receipt: filing.receipt, at: filing.receivedAt)
    // Versions of the ledger before noted neither.
    if filing.preparedAt == nil { expected.preparedAt = nil }
    if filing.inspection?.visit == nil { expected.inspection?.visit = nil }
    return filing == expected
  }
}
