public import SeaworthyTime

/// What a ledger knew at a receipt: which documents stand, and what leaves vessels unknown.
///
/// The same set of files gives the same snapshot in any order of arrival, but for the receipt.
public struct LedgerSnapshot: Hashable, Sendable {
  /// The last receipt that it takes into account; 0 if there is none.
  public var receipt: Int64
  /// When that was given; nil if there is none.
  public var receiptTime: Instant?
  /// The reports that stand, by digest.
  public var reports: [StandingDocument]
  /// The registers that stand, by digest.
  public var registers: [StandingDocument]
  /// The registers among which somebody has to decide, by digest: a vessel or a requirement that
  /// only one of them states counts, so that a conflict never makes a fleet look better.
  public var disputedRegisters: [StandingDocument]
  /// The registers with errors that nothing has put right, by digest.
  public var heldRegisters: [HeldRegisterFiling]
  /// The statements that stand, by digest.
  public var statements: [StandingDocument]
  /// The statements among which somebody has to decide, by digest: each is shown.
  public var disputedStatements: [StandingDocument]
  /// The reports among which somebody has to decide, by identifier.
  public var disputes: [LedgerDispute]
  /// What leaves vessels unknown, but for disputes, by vessel, time and digest.
  public var gaps: [LedgerGap]

  /// A snapshot from its parts.
  public init(
    receipt: Int64, receiptTime: Instant?, reports: [StandingDocument],
    registers: [StandingDocument], disputedRegisters: [StandingDocument],
    statements: [StandingDocument] = [], disputedStatements: [StandingDocument] = [],
    disputes: [LedgerDispute] = [], gaps: [LedgerGap], heldRegisters: [HeldRegisterFiling] = []
  ) {
    self.receipt = receipt
    self.receiptTime = receiptTime
    self.reports = reports
    self.registers = registers
    self.disputedRegisters = disputedRegisters
    self.statements = statements
    self.disputedStatements = disputedStatements
    self.disputes = disputes
    self.gaps = gaps
    self.heldRegisters = heldRegisters
  }
}
