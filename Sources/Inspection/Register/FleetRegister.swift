public import SeaworthyTime

/// What a coast guard holds and is required to hold: its vessels, with their time in service.
///
/// Imported, revised and dated like a report.
public struct FleetRegister: Hashable, Sendable {
  /// The identifier that all revisions share.
  public var identifier: DocumentIdentifier
  /// The revision, from 1.
  public var revision: Int
  /// Whether it stands or is withdrawn.
  public var status: ReportStatus
  /// When it was made out.
  public var preparedAt: Timestamp
  /// Who made it.
  public var source: Source
  /// The coast guards, in the order of the file.
  public var coastGuards: [RegisteredCoastGuard]
  /// Elements of other namespaces, in the order of the file.
  public var extensions: [Extension]

  /// A register from its parts.
  public init(
    identifier: DocumentIdentifier, revision: Int = 1, status: ReportStatus = .final,
    preparedAt: Timestamp, source: Source, coastGuards: [RegisteredCoastGuard],
    extensions: [Extension] = []
  ) {
    self.identifier = identifier
    self.revision = revision
    self.status = status
    self.preparedAt = preparedAt
    self.source = source
    self.coastGuards = coastGuards
    self.extensions = extensions
  }
}

/// One coast guard of a register.
public struct RegisteredCoastGuard: Hashable, Sendable {
  /// Its code, two capital letters.
  public var code: String
  /// Its name.
  public var name: String
  /// How many boats it is required to have, in the order of the file.
  public var requirements: [BoatRequirement]
  /// Its vessels, in the order of the file.
  public var vessels: [RegisteredVessel]
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A coast guard with its vessels.
  public init(
    code: String, name: String, requirements: [BoatRequirement] = [],
    vessels: [RegisteredVessel] = [], line: Int = 0
  ) {
    self.code = code
    self.name = name
    self.requirements = requirements
    self.vessels = vessels
    self.line = line
  }
}

/// How many boats a coast guard is required to have from an instant on.
public struct BoatRequirement: Hashable, Sendable {
  /// How many, 0 or more.
  public var count: Int
  /// From when.
  public var from: Timestamp
  /// Who requires them, and in what document.
  public var source: String
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A requirement.
  public init(count: Int, from: Timestamp, source: String, line: Int = 0) {
    self.count = count
    self.from = from
    self.source = source
    self.line = line
  }
}

/// A vessel on a register.
public struct RegisteredVessel: Hashable, Sendable {
  /// The vessel.
  public var vessel: Vessel
  /// When it was delivered; unknown counts as before every window. Source: doctrine 2, rule 13.
  public var delivered: Timestamp?
  /// When it was disposed of; unknown counts as after every window.
  public var disposed: Timestamp?
  /// Its transfer to another coast guard, if it was transferred.
  public var transfer: Transfer?
  /// The billets of its crew, in the order of the file.
  public var billets: [Billet]
  /// Its allowance of parts, in the order of the file.
  public var allowances: [Allowance]
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A vessel with its time in service, [delivered, disposed).
  public init(
    vessel: Vessel, delivered: Timestamp? = nil, disposed: Timestamp? = nil,
    transfer: Transfer? = nil, billets: [Billet] = [], allowances: [Allowance] = [],
    line: Int = 0
  ) {
    self.vessel = vessel
    self.delivered = delivered
    self.disposed = disposed
    self.transfer = transfer
    self.billets = billets
    self.allowances = allowances
    self.line = line
  }
}
