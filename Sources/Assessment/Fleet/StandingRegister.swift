import SeaworthyInspection

/// A fleet register that stands, with the digest by which it is cited.
struct StandingRegister: Hashable, Sendable {
  /// The register.
  var register: FleetRegister
  /// The digest of its canonical form.
  var digest: Digest
}
