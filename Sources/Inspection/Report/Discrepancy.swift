public import SeaworthyTime

/// A nonstandard item with its classification, as one report states it.
///
/// Source: doctrine 1 and 2, rules 5 to 10.
public struct Discrepancy: Hashable, Sendable {
  /// The identifier, a UUID or short.
  public var identifier: String
  /// The identifier of an earlier report's discrepancy that this one continues.
  public var continues: String?
  /// The code of the item.
  public var item: String
  /// How far it restricts the boat.
  public var severity: Severity
  /// Who classified it.
  public var classifiedBy: String?
  /// On what basis, such as the handbook's chapter.
  public var basis: String?
  /// When it was found.
  public var foundAt: Timestamp
  /// Whether it was seen or came about then.
  public var found: FoundBasis
  /// What is wrong, in words.
  public var description: String?
  /// What brought it about.
  public var cause: DiscrepancyCause?
  /// Its correction; nil while it is open.
  public var correction: Correction?
  /// A waiver.
  public var waiver: Waiver?
  /// Why its correction was put off.
  public var deferralReason: String?
  /// Spells of waiting for parts, in the order of the file.
  public var awaitingParts: [AwaitingParts]
  /// The parts that its correction needs, in the order of the file.
  public var parts: [Part]
  /// Hours of work that its correction needs or took.
  public var workHours: DecimalNumber?
  /// The casualty report that was sent.
  public var casrep: CASREP?
  /// Elements of other namespaces, in the order of the file.
  public var extensions: [Extension]
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A discrepancy.
  public init(
    identifier: String, continues: String? = nil, item: String, severity: Severity,
    classifiedBy: String? = nil, basis: String? = nil, foundAt: Timestamp,
    found: FoundBasis = .observed, description: String? = nil, cause: DiscrepancyCause? = nil,
    correction: Correction? = nil, waiver: Waiver? = nil, deferralReason: String? = nil,
    awaitingParts: [AwaitingParts] = [], parts: [Part] = [], workHours: DecimalNumber? = nil,
    casrep: CASREP? = nil, extensions: [Extension] = [],
    line: Int = 0
  ) {
    self.identifier = identifier
    self.continues = continues
    self.item = item
    self.severity = severity
    self.classifiedBy = classifiedBy
    self.basis = basis
    self.foundAt = foundAt
    self.found = found
    self.description = description
    self.cause = cause
    self.correction = correction
    self.waiver = waiver
    self.deferralReason = deferralReason
    self.awaitingParts = awaitingParts
    self.parts = parts
    self.workHours = workHours
    self.casrep = casrep
    self.extensions = extensions
    self.line = line
  }
}
