import SeaworthyInspection

/// The vessels of all registers, by hull number and by the numbers that belong to one vessel alone.
struct RegisteredIdentities: Hashable, Sendable {
  /// A field and its value in the form in which values are compared.
  private struct Number: Hashable {
    var field: StatedIdentity.Field
    var value: String
  }

  private let entries: [VesselKey: [RegisteredVessel]]
  private let holders: [Number: Set<VesselKey>]
  private let hullNumbers: [String: [String]]

  /// The vessels of some registers. Registers in conflict may hold one vessel several times.
  init(_ registers: [FleetRegister]) {
    var entries: [VesselKey: [RegisteredVessel]] = [:]
    var holders: [Number: Set<VesselKey>] = [:]
    for entry in registers.flatMap(\.coastGuards).flatMap(\.vessels) {
      let key = entry.vessel.key
      entries[key, default: []].append(entry)
      let identity = StatedIdentity(entry.vessel)
      for field in StatedIdentity.Field.allCases where field.isUnique {
        guard let value = identity[field] else { continue }
        holders[Number(field: field, value: value.compared), default: []].insert(key)
      }
    }
    self.entries = entries
    self.holders = holders
    hullNumbers = Dictionary(grouping: entries.keys, by: \.coastGuard)
      .mapValues { $0.map(\.hullNumber).sorted() }
  }

  /// Whether no register holds any vessel.
  var isEmpty: Bool { entries.isEmpty }

  /// The entries of a vessel; none if no register holds it.
  subscript(vessel: VesselKey) -> [RegisteredVessel] { entries[vessel] ?? [] }

  /// The other vessels to which a number belongs, sorted. None if it belongs to the vessel itself.
  func otherHolders(
    of value: String, as field: StatedIdentity.Field, than vessel: VesselKey
  ) -> [VesselKey] {
    guard field.isUnique else { return [] }
    let keys = holders[Number(field: field, value: value.compared)] ?? []
    return keys.contains(vessel) ? [] : keys.sorted()
  }

  /// The registered vessel that was probably meant by one that is not: the same hull number in
  /// another coast guard, else one like it in the same, else one like it in another.
  ///
  /// - Returns: The hull number, behind its coast guard's code if that is another one.
  func nearest(to vessel: VesselKey) -> String? {
    let others = hullNumbers.keys.filter { $0 != vessel.coastGuard }.sorted()
    if let holder = others.first(where: {
      self[VesselKey(coastGuard: $0, hullNumber: vessel.hullNumber)] != []
    }) {
      return VesselKey(coastGuard: holder, hullNumber: vessel.hullNumber).description
    }
    if let own = hullNumbers[vessel.coastGuard]?.nearest(to: vessel.hullNumber) { return own }
    for coastGuard in others {
      if let hull = hullNumbers[coastGuard]?.nearest(to: vessel.hullNumber) {
        return VesselKey(coastGuard: coastGuard, hullNumber: hull).description
      }
    }
    return nil
  }
}
