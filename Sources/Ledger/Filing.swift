import SeaworthyInspection
import SeaworthyTime

/// A kept document as the ledger files it: all that decides which document stands, nothing of what
/// was found.
struct Filing: Hashable, Sendable {
  /// The digest of the canonical form.
  var digest: Digest
  /// What kind of document it is.
  var form: DocumentForm
  /// The identifier that all revisions share.
  var identifier: DocumentIdentifier
  /// The revision, from 1.
  var revision: Int
  /// Whether it stands or is withdrawn.
  var status: ReportStatus
  /// Who made it.
  var source: SourceKind
  /// The coast guards that it is about, sorted: the only one of a report or a statement, all of a
  /// register.
  var coastGuards: [String]
  /// The inspection; nil for what is no report.
  var inspection: FiledInspection?
  /// When it was made out; nil where an earlier version of the ledger did not note it.
  var preparedAt: Instant?
  /// The receipt under which it was first kept.
  var receipt: Int64
  /// When that was.
  var receivedAt: Instant
}

/// What kind of document was filed.
public enum DocumentForm: String, Hashable, Sendable {
  /// A report of an inspection.
  case report
  /// A fleet register.
  case register
  /// A statement.
  case statement
}

/// The inspection that a filed report is about.
struct FiledInspection: Hashable, Sendable {
  /// The vessel's hull number.
  var hullNumber: String
  /// The kind of inspection.
  var kind: InspectionKind
  /// When it began.
  var start: Instant
  /// When it ended; the start, where no end is stated.
  var end: Instant
  /// The visit that it is part of; nil where it names none or an earlier version of the ledger did
  /// not note it.
  var visit: String?
}

extension Filing {
  /// A document as it is filed under a receipt.
  init(_ document: SeaworthyDocument, digest: Digest, receipt: Int64, at receivedAt: Instant) {
    switch document {
    case .report(let report):
      let inspection = FiledInspection(
        hullNumber: report.vessel.hullNumber, kind: report.inspection.kind,
        start: report.inspection.start.instant,
        end: (report.inspection.end ?? report.inspection.start).instant, visit: report.visit)
      self.init(
        digest: digest, form: .report, identifier: report.identifier, revision: report.revision,
        status: report.status, source: report.source.kind,
        coastGuards: [report.vessel.coastGuard], inspection: inspection,
        preparedAt: report.preparedAt.instant, receipt: receipt, receivedAt: receivedAt)
    case .register(let register):
      self.init(
        digest: digest, form: .register, identifier: register.identifier,
        revision: register.revision, status: register.status, source: register.source.kind,
        coastGuards: Set(register.coastGuards.map(\.code)).sorted(), inspection: nil,
        preparedAt: register.preparedAt.instant, receipt: receipt, receivedAt: receivedAt)
    case .statement(let statement):
      self.init(
        digest: digest, form: .statement, identifier: statement.identifier,
        revision: statement.revision, status: statement.status, source: statement.source.kind,
        coastGuards: [statement.coastGuard], inspection: nil,
        preparedAt: statement.preparedAt.instant, receipt: receipt, receivedAt: receivedAt)
    }
  }

  /// The vessel that a report is about; nil for what is no report.
  var vessel: VesselKey? {
    guard let inspection, let coastGuard = coastGuards.first else { return nil }
    return VesselKey(coastGuard: coastGuard, hullNumber: inspection.hullNumber)
  }

  /// Whether its inspection ended later than can be.
  var isFutureDated: Bool {
    guard let inspection else { return false }
    return max(inspection.start, inspection.end).isFutureDated(receivedAt: receivedAt)
  }

  /// When its inspection can have begun; nil for what is no report.
  var possibleStart: PossibleStart? {
    inspection.map {
      PossibleStart($0.start, preparedAt: preparedAt, receivedAt: receivedAt)
    }
  }

  /// Why it may not follow an earlier document of its identifier without a decision; nil if it
  /// may.
  ///
  /// A register may take in another coast guard, but not lose one.
  func reasonToDecide(after earlier: Filing) -> DecisionReason? {
    if !Set(coastGuards).isSuperset(of: earlier.coastGuards) { return .anotherCoastGuard }
    if form != earlier.form || vessel != earlier.vessel { return .anotherVessel }
    if source != earlier.source { return .anotherSource }
    if revision > earlier.revision + 1 { return .skippedRevision }
    return nil
  }
}
