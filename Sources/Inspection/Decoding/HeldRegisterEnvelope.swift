public import SeaworthyTime
import SeaworthyXML

/// What can be read of a register that has errors: enough to know of which coast guards it can no
/// longer be said which boats they have and what these require.
///
/// Source: doctrine 2, rules 3 and 13.
public struct HeldRegisterEnvelope: Hashable, Sendable {
  /// The coast guards that it names, in order.
  public var coastGuards: [String]
  /// Whether it may be about any other coast guard: one of its own could not be read.
  public var isOfAny: Bool
  /// The vessels that it names, in order.
  public var vessels: [VesselKey]
  /// Whether every vessel that it enters could be read.
  public var namesAllVessels: Bool
  /// The register's identifier, if it can be read.
  public var identifier: DocumentIdentifier?
  /// Its revision, if it can be read.
  public var revision: Int?
  /// Who made it, if that can be read.
  public var source: SourceKind?
  /// When it was made out, if that can be read.
  public var preparedAt: Timestamp?

  /// An envelope from what could be read.
  public init(
    coastGuards: [String], isOfAny: Bool = false, vessels: [VesselKey] = [],
    namesAllVessels: Bool = true, identifier: DocumentIdentifier? = nil, revision: Int? = nil,
    source: SourceKind? = nil, preparedAt: Timestamp? = nil
  ) {
    self.coastGuards = coastGuards
    self.isOfAny = isOfAny
    self.vessels = vessels
    self.namesAllVessels = namesAllVessels
    self.identifier = identifier
    self.revision = revision
    self.source = source
    self.preparedAt = preparedAt
  }
}

extension HeldRegisterEnvelope {
  /// The envelope of a `FleetRegister`.
  init(_ root: XMLElement) {
    let coastGuards = Array(root.children(.coastGuard))
    let codes = coastGuards.map(\.coastGuardCode)
    let isAnyUnknown = root.children.contains {
      !$0.isForeign && ![.source, .coastGuard].contains(ElementName($0))
    }
    let vessels = coastGuards.flatMap { $0.children(.registeredVessel) }
      .map { $0.child(.vessel)?.vesselKey }
    let keys = Set(vessels.compactMap(\.self))
    self.init(
      coastGuards: Set(codes.compactMap(\.self) + keys.map(\.coastGuard)).sorted(),
      isOfAny: codes.isEmpty || codes.contains(nil) || isAnyUnknown, vessels: keys.sorted(),
      namesAllVessels: coastGuards.allSatisfy(\.isReadableFleet) && !isAnyUnknown
        && keys.count == vessels.count,
      identifier: root.documentIdentifier, revision: root.revision, source: root.sourceKind,
      preparedAt: root.time(.preparedAt))
  }
}

extension XMLElement {
  /// The code of a `CoastGuard`, if it can be read.
  fileprivate var coastGuardCode: String? {
    attribute(.code).flatMap { code in
      code.withValueBytes(ValueForm.coastGuardCode.matches) ? code.value : nil
    }
  }

  /// Whether it can be read which vessels a `CoastGuard` has: each is its own, and nothing is there
  /// that may be another.
  fileprivate var isReadableFleet: Bool {
    let code = coastGuardCode
    return children.allSatisfy { element in
      if element.isForeign { return true }
      return switch ElementName(element) {
      case .requiredBoats: true
      case .registeredVessel: element.child(.vessel)?.vesselKey?.coastGuard == code
      default: false
      }
    }
  }
}
