import ArgumentParser
import SeaworthyInspection

/// A vessel as a person types it.
enum VesselArgument {
  /// The vessel that a text such as XA/XA-07 names.
  static func vessel(_ text: String) throws -> VesselKey {
    guard let vessel = VesselKey(text) else {
      throw ValidationError(
        "A vessel is a coast guard's code, a slash and a hull number: XA/XA-07.")
    }
    return vessel
  }
}
