public import SeaworthyInspection
public import SeaworthyTime

/// What a document has to be to put a held file right: the same report or register, and not an
/// earlier one.
///
/// What stands may be the very document that the held file was to revise; then the file tells of
/// something that nobody has read yet. So what cannot be told apart corrects nothing, and only a
/// decision, a later inspection of the boat or a later register of the coast guard ends the gap. Nor
/// does another content of the same revision: it was not made to put this one right. A function of
/// the two alone: the order of arrival never matters. Source: doctrine 2, rule 3.
public struct HeldCorrection: Hashable, Sendable {
  /// By what the same document is known.
  public enum Sameness: Hashable, Sendable {
    /// Its identifier.
    case identifier(DocumentIdentifier)
    /// Where that could not be read of a report: the kind and the start of its inspection, and no
    /// earlier preparation. Two reports of one kind about one boat at one instant are taken for one.
    case inspection(InspectionKind, start: Instant, preparedFrom: Instant)
  }

  /// By what it is known not to be an earlier one.
  public enum Recency: Hashable, Sendable {
    /// A higher revision than this; or this one, if it says the same wherever the file could be
    /// read.
    case revision(Int)
    /// Where the revision could not be read: made out after this time. A revision of another
    /// content may have been made out at the same time.
    case preparedAfter(Instant)
  }

  /// By what the same document is known.
  public let sameness: Sameness
  /// By what it is known not to be an earlier one.
  public let recency: Recency
  private let form: DocumentForm
  private let vessel: VesselKey?
  private let coastGuards: [String]
  private let source: SourceKind?

  /// What puts a report right; nil if too little of it could be read.
  init?(of file: HeldFiling) {
    if let identifier = file.identifier {
      sameness = .identifier(identifier)
    } else if let kind = file.kind, let preparedAt = file.preparedAt {
      sameness = .inspection(kind, start: file.start, preparedFrom: preparedAt)
    } else {
      return nil
    }
    if let revision = file.revision {
      recency = .revision(revision)
    } else if let preparedAt = file.preparedAt {
      recency = .preparedAfter(preparedAt)
    } else {
      return nil
    }
    form = .report
    (vessel, coastGuards) = (file.vessel, [])
    source = file.source
  }

  /// What puts a register right; nil if too little of it could be read. It names every coast guard
  /// that could be read, as a revision has to.
  init?(of file: HeldRegisterFiling) {
    guard let identifier = file.identifier else { return nil }
    sameness = .identifier(identifier)
    if let revision = file.revision {
      recency = .revision(revision)
    } else if let preparedAt = file.preparedAt {
      recency = .preparedAfter(preparedAt)
    } else {
      return nil
    }
    form = .register
    (vessel, coastGuards) = (nil, file.coastGuards)
    source = file.source
  }

  /// Whether a document that stands is that.
  ///
  /// - Parameter saysTheSame: whether it says the same wherever the file could be read; asked only
  ///   where that decides.
  func isMet(by standing: Filing, saysTheSame: () throws -> Bool) rethrows -> Bool {
    guard standing.form == form, standing.vessel == vessel,
      coastGuards.allSatisfy(standing.coastGuards.contains),
      source == nil || source == standing.source, isSame(standing)
    else { return false }
    return switch recency {
    case .revision(let revision) where standing.revision == revision: try saysTheSame()
    case .revision(let revision): standing.revision > revision
    case .preparedAfter(let time): standing.preparedAt.map { $0 > time } == true
    }
  }

  private func isSame(_ standing: Filing) -> Bool {
    switch sameness {
    case .identifier(let identifier): standing.identifier == identifier
    case .inspection(let kind, let start, let preparedFrom):
      standing.inspection?.kind == kind && standing.inspection?.start == start
        && standing.preparedAt.map { $0 >= preparedFrom } == true
    }
  }
}
