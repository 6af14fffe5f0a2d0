/// What decides a boat's condition at an instant.
struct Circumstances {
  /// Whether it is in service.
  var isInService: Bool
  /// Whether declared depot downtime covers the instant.
  var isInDepot: Bool
  /// Whether each cause that makes it not mission capable waits for parts; empty without a cause.
  ///
  /// The causes are open disabling casualties, open restrictive discrepancies with no waiver in
  /// force, and other declared downtime.
  var causesAwaitParts: [Bool]
  /// Whether there is fresh evidence and no gap in it.
  var isKnown: Bool
  /// Whether a restrictive discrepancy is open under waiver.
  var isPartiallyCapable: Bool

  /// The condition: the first rule that applies. Source: doctrine 3, "Condition at t".
  var condition: Condition {
    if !isInService { return .outOfFleet }
    if isInDepot { return .nmcd }
    if !causesAwaitParts.isEmpty { return causesAwaitParts.allSatisfy { $0 } ? .nmcs : .nmcm }
    if !isKnown { return .unknown }
    return isPartiallyCapable ? .pmc : .fmc
  }
}
