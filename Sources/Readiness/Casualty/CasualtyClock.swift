public import SeaworthyInspection
public import SeaworthyTime

/// Which reports a disabling or restrictive discrepancy requires, by when, and whether its casualty
/// report (CASREP) was given, as of an instant.
///
/// It starts when the discrepancy first was disabling or restrictive. Only a correction that closes
/// it makes a report unnecessary: neither a claim nor a waiver nor a lesser severity does. Source:
/// doctrine 1, disabling casualty and restrictive discrepancy; 2, rule 6.
public struct CasualtyClock: Hashable, Sendable {
  /// The discrepancy's identifier in the latest report that lists it.
  public var identifier: String
  /// The code of its item.
  public var item: String
  /// The severity in force, of a closed one at its end.
  public var severity: Severity
  /// When the clock started.
  public var casualty: Instant
  /// When the discrepancy closed; nil while it is open.
  public var closed: Instant?
  /// Whether the command had to be told; nil of what was disabling from the start, on which a
  /// casualty report alone is made.
  public var command: Requirement?
  /// Whether a casualty report was due.
  public var report: Requirement
  /// By when, last instant included, a casualty report is given in time if one is due.
  public var due: Instant
  /// The casualty report that was given; nil without one on record.
  public var given: Given?
  /// The report that last lists the discrepancy.
  public var citation: Citation

  /// A clock of a discrepancy.
  public init(
    identifier: String, item: String, severity: Severity, casualty: Instant, closed: Instant? = nil,
    command: Requirement? = nil, report: Requirement, due: Instant, given: Given? = nil,
    citation: Citation
  ) {
    self.identifier = identifier
    self.item = item
    self.severity = severity
    self.casualty = casualty
    self.closed = closed
    self.command = command
    self.report = report
    self.due = due
    self.given = given
    self.citation = citation
  }

  /// Whether a report is required, which shows when the time for repair is over.
  public enum Requirement: Hashable, Sendable {
    /// It was corrected in time.
    case no
    /// It is open, and required unless it is corrected by an instant, that instant included.
    case unlessCorrected(by: Instant)
    /// It was not corrected in time.
    case yes
  }

  /// A casualty report that was given.
  public struct Given: Hashable, Sendable {
    /// Its category.
    public var category: CASREPCategory
    /// When it was sent; nil where no report says.
    public var sent: Instant?

    /// A casualty report that was given.
    public init(category: CASREPCategory, sent: Instant?) {
      self.category = category
      self.sent = sent
    }
  }

  /// How a casualty report stands.
  public enum Standing: Hashable, Sendable {
    /// None was due and none was given.
    case notDue
    /// None is given, and nobody can say yet whether one is due.
    case open(unlessCorrectedBy: Instant)
    /// One was due and none is on record.
    case missing
    /// Given in time.
    case inTime(sent: Instant)
    /// Given so much late.
    case late(sent: Instant, by: Milliseconds)
    /// Given, but no report says when: nobody can call it in time.
    case undated
  }

  /// How its casualty report stands.
  public var standing: Standing {
    if let given {
      guard let sent = given.sent else { return .undated }
      return sent <= due ? .inTime(sent: sent) : .late(sent: sent, by: sent - due)
    }
    return switch report {
    case .no: .notDue
    case .unlessCorrected(let instant): .open(unlessCorrectedBy: instant)
    case .yes: .missing
    }
  }
}
