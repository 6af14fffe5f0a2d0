/// How much there is to read behind paths, for a progress that needs no exact figure.
///
/// The unit is a file of a folder, or a kilobyte of an archive, which holds a packed report or so.
/// Folders are only listed, and archives told by their names: the files' own turn comes later.
public struct InputAmount: Hashable, Sendable {
  private var units = 0
  private var isKnown = true

  /// How much there is behind paths. How much standard input gives nobody knows.
  public init(_ paths: [String]) {
    for path in paths {
      let raw = RawPath(path)
      switch FileState(ofNamed: raw) {
      case _ where path == "-": isKnown = false
      case .folder: addFolder(raw)
      case .file(let bytes): add(path.utf8, bytes: bytes)
      case .other: isKnown = false
      case .fault: units += 1
      }
    }
  }

  /// The share that some units are of all, from 0 to 1; nil if nobody knows.
  func share(of done: Int) -> Double? {
    isKnown ? min(1, Double(done) / Double(max(1, units))) : nil
  }

  private mutating func add(_ name: some BidirectionalCollection<UInt8>, bytes: Int) {
    units += 1 + (name.isArchiveName ? bytes / 1000 : 0)
  }

  private mutating func addFolder(_ path: RawPath) {
    guard let names = try? FolderNames(of: path) else { return }
    for position in 0..<names.count {
      let name = names[position]
      // Nearly all are reports: only of the others it matters what they are.
      if name.hasSuffix(".xml") {
        units += 1
        continue
      }
      switch FileState(ofListed: path.appending(name)) {
      case .folder: addFolder(path.appending(name))
      case .file(let bytes): add(name, bytes: bytes)
      case .other, .fault: units += 1
      }
    }
  }
}

extension BidirectionalCollection<UInt8> {
  fileprivate var isArchiveName: Bool {
    [".zip", ".gz", ".tgz", ".tar"].contains(where: hasSuffix)
  }

  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
