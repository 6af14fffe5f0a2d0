import SeaworthyInspection

/// The vessels and classes that an import has seen, each with its first file.
///
/// They are held against the registers when all files are in. One entry a vessel and a bounded
/// number of those: an import takes no more memory the more files it has.
struct VesselsSeen: Sendable {
  /// What an import has seen of a vessel or a class.
  struct Sighting: Hashable, Sendable {
    /// The first file that names it.
    var file: String
    /// The vessel that this file is about.
    var vessel: VesselKey
    /// In how many files it was named.
    var files = 1
  }

  /// How many vessels, and how many classes, are remembered.
  let cap: Int

  /// Vessels by their keys.
  private(set) var vessels: [VesselKey: Sighting] = [:]
  /// What is stated of the vessels that are remembered.
  private(set) var stated: [VesselKey: StatedVessel] = [:]
  /// Classes by their names.
  private(set) var classes: [String: Sighting] = [:]
  /// Where a vessel or a class was named that is not remembered; nil if all are.
  private(set) var forgotten: Sighting?

  /// Nothing seen yet, and room for so many vessels and classes.
  init(cap: Int) {
    self.cap = cap
  }

  /// Takes note of what a file names, if it is kept as a document.
  mutating func add(_ file: FileResult) {
    guard file.isDocument, let vessel = file.vessel else { return }
    let sighting = Sighting(file: file.name, vessel: vessel)
    var isForgotten = !vessels.remember(sighting, of: vessel, cap: cap)
    if !isForgotten { remember(file, of: vessel) }
    if let name = file.identity?[.vesselClass], !classes.remember(sighting, of: name, cap: cap) {
      isForgotten = true
    }
    if isForgotten {
      if forgotten == nil { forgotten = sighting } else { forgotten?.files += 1 }
    }
  }

  private mutating func remember(_ file: FileResult, of vessel: VesselKey) {
    guard let identity = file.identity, let start = file.inspectionStart else { return }
    if let known = stated.index(forKey: vessel) {
      stated.values[known].add(identity: identity, start: start, file: file.name)
    } else {
      stated[vessel] = StatedVessel(vessel, identity: identity, start: start, file: file.name)
    }
  }
}

extension Dictionary where Value == VesselsSeen.Sighting {
  /// Counts a sighting; returns false if there is no room to remember it.
  fileprivate mutating func remember(_ sighting: Value, of key: Key, cap: Int) -> Bool {
    guard let known = index(forKey: key) else {
      guard count < cap else { return false }
      self[key] = sighting
      return true
    }
    values[known].files += 1
    return true
  }
}
