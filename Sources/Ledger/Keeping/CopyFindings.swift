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
  ///   - held: What it is held under, if it holds no document.
  init(_ copy: KeptCopy, filing: Filing?, held: HeldFiling?) {
    receipt = copy.receipt
    fileName = copy.fileName
    guard let bytes = copy.bytes else {
      faults = [.changedOriginal]
      return
    }
    guard let digest = copy.document else {
      if held?.isOf(bytes) != true { faults.append(.changedFiling) }
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

extension HeldFiling {
  /// Whether it says what can be read of a file's bytes: were it of another boat or time, the boat
  /// would no longer be unknown.
  ///
  /// Where today's rules take the file, or refuse it, nothing is left to compare it with. What an
  /// earlier version could not read, or did not note, is missing.
  fileprivate func isOf(_ bytes: [UInt8]) -> Bool {
    guard case .held(let envelope, _) = InspectionDecoder.decode(bytes) else { return true }
    func agrees<Value: Equatable>(_ noted: Value?, _ read: Value?) -> Bool {
      noted == nil || noted == read
    }
    return vessel == envelope.vessel && start == envelope.start.instant
      && agrees(kind, envelope.kind) && agrees(identifier, envelope.identifier)
      && agrees(revision, envelope.revision) && agrees(source, envelope.source)
      && agrees(visit, envelope.visit) && agrees(preparedAt, envelope.preparedAt?.instant)
  }
}
