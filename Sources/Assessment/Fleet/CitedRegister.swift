import SeaworthyInspection

/// A fleet register with the digest by which it is cited.
struct CitedRegister: Hashable, Sendable {
  /// The register.
  var register: FleetRegister
  /// The digest of its canonical form.
  var digest: Digest
}
