import SeaworthyNotices

extension ScoringStandard {
  /// The standard that travels inside the program.
  ///
  /// - Throws: ``ShippedStandardError`` if it has an error, which a test rules out.
  public static func shipped() throws(ShippedStandardError) -> ScoringStandard {
    let (standard, notices) = read(shippedFile)
    guard let standard else { throw ShippedStandardError(codes: notices.codes) }
    return standard
  }

  /// The file of that standard, to begin one's own with.
  public static var shippedFile: [UInt8] {
    let file = EmbeddedFiles.all.first { "\($0.path)" == "default.xml" }
    return file.map { Array("\($0.contents)".utf8) } ?? []
  }
}

/// The standard that was shipped can't be read: the program was built wrongly.
public struct ShippedStandardError: Error, Hashable, Sendable {
  /// The codes of the notices that say why.
  public let codes: [String]
}
