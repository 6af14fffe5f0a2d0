import SeaworthyInspection
import SeaworthyReadiness

extension Assessment {
  /// The groups of a question: one coast guard, or each of them and the region.
  ///
  /// - Throws: ``AssessmentError/unknownCoastGuard(code:known:)``.
  func groups(of coastGuard: String?) throws(AssessmentError) -> AnsweredGroups {
    let byCoastGuard = Dictionary(grouping: assessed, by: \.key.coastGuard)
    let known = Set(byCoastGuard.keys).union(fleet.coastGuards).sorted()
    let groups = known.map { code in
      VesselGroup(
        coastGuard: code, name: fleet.name(of: code), registerGaps: fleet.registerGaps(of: code),
        vessels: byCoastGuard[code] ?? [])
    }
    guard let coastGuard else { return AnsweredGroups(region: region, coastGuards: groups) }
    guard let group = groups.first(where: { $0.coastGuard == coastGuard }) else {
      throw .unknownCoastGuard(code: coastGuard, known: known)
    }
    return AnsweredGroups(region: nil, coastGuards: [group])
  }

  /// All coast guards together.
  var region: VesselGroup {
    let codes = Set(assessed.map(\.key.coastGuard)).union(fleet.coastGuards).sorted()
    return VesselGroup(
      coastGuard: nil, name: nil, registerGaps: fleet.registerGaps(of: codes), vessels: assessed)
  }
}
