extension RegisteredIdentities {
  /// What there is to tell of a vessel's statements, held against the registers.
  ///
  /// All are warnings: nothing is scored otherwise for them. Source: doctrine 9.
  func findings(on vessel: StatedVessel) -> [ImportFinding] {
    AnotherHullRule.findings(on: vessel, self) + RegisterDifferenceRule.findings(on: vessel, self)
      + ServiceTimeRule.findings(on: vessel, self)
  }
}
