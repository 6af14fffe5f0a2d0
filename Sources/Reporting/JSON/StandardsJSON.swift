import SeaworthyInspection
public import SeaworthyStandards
import SeaworthyTime

/// The standards that can be chosen, as JSON.
struct StandardsJSON: Encodable {
  let formatVersion = JSONForm.version
  let asOf: String
  let standards: [Standard]
  let unusable: [Unusable]

  struct Standard: Encodable {
    let name: String
    let version: String
    let effectiveFrom: String
    let effectiveUntil: String?
    let inEffect: Bool
    let file: String?
    let digest: String?
  }

  struct Unusable: Encodable {
    let file: String
    let codes: [String]
  }

  init(_ listing: StandardsListing) {
    asOf = listing.asOf.description
    let inEffect = listing.inEffect
    standards = listing.known.all.map { known in
      let file: String? = if case .file(let path) = known.origin { path } else { nil }
      return Standard(
        name: known.standard.name, version: known.standard.version,
        effectiveFrom: known.standard.effectiveFrom.description,
        effectiveUntil: known.standard.effectiveUntil?.description, inEffect: known == inEffect,
        file: file, digest: known.standard.digest?.hexadecimal)
    }
    unusable = listing.unusable.map { Unusable(file: $0.file, codes: $0.codes) }
  }

  private enum CodingKeys: CodingKey {
    case formatVersion
    case asOf
    case standards
    case unusable
  }
}

extension StandardsListing {
  /// The standards as JSON.
  ///
  /// - Throws: `EncodingError` for a figure that is not a number, which no listing holds.
  public func json() throws -> String { try JSONForm.text(StandardsJSON(self)) }
}
