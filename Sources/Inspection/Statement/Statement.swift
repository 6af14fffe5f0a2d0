public import SeaworthyTime

/// What somebody answers for beside the figures: shown beside them, never instead.
///
/// Imported, revised and dated like a report. Source: interface, "The inspection report".
public struct Statement: Hashable, Sendable {
  /// The identifier that all revisions share.
  public var identifier: DocumentIdentifier
  /// The revision, from 1.
  public var revision: Int
  /// Whether it stands or is withdrawn.
  public var status: ReportStatus
  /// When it was made out.
  public var preparedAt: Timestamp
  /// Who made it.
  public var source: Source
  /// How it may be handled and to whom it may be released.
  public var marking: Marking?
  /// The coast guard that it is about.
  public var coastGuard: String
  /// What is stated.
  public var content: Content
  /// Elements of other namespaces, in the order of the file.
  public var extensions: [Extension]
  /// The line on which the element of ``content`` begins in the file that was decoded; not part of
  /// the content.
  public var line: Int

  /// What a statement states: exactly one of these.
  public enum Content: Hashable, Sendable {
    /// The partner's answer.
    case rightOfReply(RightOfReply)
    /// A level by a commander's judgement.
    case commandersOverride(CommandersOverride)
    /// Something known to have changed what is measured.
    case knownChange(KnownChange)
  }

  /// A statement from its parts.
  public init(
    identifier: DocumentIdentifier, revision: Int = 1, status: ReportStatus = .final,
    preparedAt: Timestamp, source: Source, marking: Marking? = nil, coastGuard: String,
    content: Content, extensions: [Extension] = [], line: Int = 0
  ) {
    self.identifier = identifier
    self.revision = revision
    self.status = status
    self.preparedAt = preparedAt
    self.source = source
    self.marking = marking
    self.coastGuard = coastGuard
    self.content = content
    self.extensions = extensions
    self.line = line
  }
}

/// A partner's answer to what was reported.
public struct RightOfReply: Hashable, Sendable {
  /// The hull number of the vessel that it is about; nil if it is about the coast guard.
  public var hullNumber: String?
  /// The report that it answers.
  public var report: DocumentIdentifier?
  /// The answer in words.
  public var text: String

  /// An answer.
  public init(hullNumber: String? = nil, report: DocumentIdentifier? = nil, text: String) {
    self.hullNumber = hullNumber
    self.report = report
    self.text = text
  }
}

/// A commander's judgement of the overall level, shown beside the one worked out.
///
/// Source: doctrine 4, overall level.
public struct CommandersOverride: Hashable, Sendable {
  /// The level, 1 to 4; 1 is the best.
  public var level: Int
  /// Who judged, by role or office.
  public var authority: String
  /// From when it holds.
  public var from: Timestamp
  /// Until before when; nil while it goes on.
  public var until: Timestamp?
  /// Why.
  public var reason: String

  /// A judgement.
  public init(
    level: Int, authority: String, from: Timestamp, until: Timestamp? = nil, reason: String
  ) {
    self.level = level
    self.authority = authority
    self.from = from
    self.until = until
    self.reason = reason
  }
}

/// Something known to have changed what is measured, such as a new engine contract: limits of a
/// chart start again there, with its reason.
///
/// Source: doctrine 7, XmR.
public struct KnownChange: Hashable, Sendable {
  /// When it took effect.
  public var at: Timestamp
  /// The hull number of the vessel that it is about; nil if it is about the coast guard.
  public var hullNumber: String?
  /// Why.
  public var reason: String

  /// A known change.
  public init(at: Timestamp, hullNumber: String? = nil, reason: String) {
    self.at = at
    self.hullNumber = hullNumber
    self.reason = reason
  }
}
