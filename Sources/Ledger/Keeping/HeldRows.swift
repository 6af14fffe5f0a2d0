import SeaworthyInspection
import SeaworthyTime

/// What a ledger noted of held files, to be compared with their bytes.
struct HeldRows: Sendable {
  private let reports: [Int64: HeldFiling]
  private let registers: [Int64: HeldRegisterFiling]

  /// What was noted of some reports and registers.
  init(_ reports: [HeldFiling], _ registers: [HeldRegisterFiling]) {
    self.reports = Dictionary(reports.map { ($0.receipt, $0) }) { first, _ in first }
    self.registers = Dictionary(registers.map { ($0.receipt, $0) }) { first, _ in first }
  }

  /// Whether what was noted under a receipt is what can be read of a file's bytes: were it of
  /// another boat, time or coast guard, that one would no longer be unknown.
  ///
  /// Where today's rules take the file, or refuse it, nothing is left to compare it with. What an
  /// earlier version could not read, or did not note, is missing.
  func isAny(of bytes: [UInt8], receipt: Int64) -> Bool {
    guard reports[receipt] != nil || registers[receipt] != nil else { return false }
    guard case .held(let envelope, _) = InspectionDecoder.decode(bytes) else { return true }
    return switch envelope {
    case .report(let report): reports[receipt]?.agrees(with: report) ?? false
    case .register(let register): registers[receipt]?.agrees(with: register) ?? false
    }
  }
}

extension HeldFiling {
  fileprivate func agrees(with envelope: HeldReportEnvelope) -> Bool {
    func agrees<Value: Equatable>(_ noted: Value?, _ read: Value?) -> Bool {
      noted == nil || noted == read
    }
    return vessel == envelope.vessel && start == envelope.start.instant
      && agrees(kind, envelope.kind) && agrees(identifier, envelope.identifier)
      && agrees(revision, envelope.revision) && agrees(source, envelope.source)
      && agrees(visit, envelope.visit) && agrees(preparedAt, envelope.preparedAt?.instant)
  }
}
