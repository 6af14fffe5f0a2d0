public import SeaworthyNotices

/// An import in numbers and lists, as others read it.
///
/// Totals are true; samples are capped. Source: interface, "JSON that others build on".
public struct ImportSummary: Hashable, Sendable, Codable {
  /// The version of this form.
  public var formatVersion: Int
  /// The numbers.
  public var summary: Counts
  /// Each kind of notice, by code.
  public var notices: [Notices]
  /// The files of which nothing is kept but a line in the journal.
  public var refused: [Refused]
  /// The files that wait to be corrected or decided.
  public var held: [Held]
  /// The files that could not be read; absent if there is none.
  public var faults: [Fault]?
  /// How many files the three lists leave out; absent if they are whole.
  public var omitted: Omitted?
  /// True if the import was stopped before all files were in; absent otherwise.
  public var stopped: Bool?
  /// True if nothing was kept because not all files were clean, or not all were in; absent
  /// otherwise. The numbers say what would have become of the files.
  public var rolledBack: Bool?

  /// How many files had which outcome.
  public struct Counts: Hashable, Sendable, Codable {
    /// All files that were read, and those that could not be.
    public var files = 0
    /// New documents.
    public var kept = 0
    /// Documents that the ledger had.
    public var alreadyKept = 0
    /// Revisions of documents that the ledger had.
    public var revised = 0
    /// Other contents under an identifier and revision that the ledger had.
    public var conflicting = 0
    /// Files kept aside with errors, now or before, or for a decision.
    public var held = 0
    /// Files refused.
    public var refused = 0
    /// What lies beside the reports and is none; not among the files.
    public var leftAlone = 0
    /// How many notices of each severity there are.
    public var notices = Severities()
  }

  /// How many notices of each severity there are.
  public struct Severities: Hashable, Sendable, Codable {
    /// Errors.
    public var error = 0
    /// Warnings.
    public var warning = 0
    /// What is only worth knowing.
    public var info = 0
  }

  /// The notices of one kind.
  public struct Notices: Hashable, Sendable, Codable {
    /// The stable code.
    public var code: String
    /// How much they matter.
    public var severity: NoticeSeverity
    /// How many there are in all files.
    public var total: Int
    /// The first of them.
    public var sample: [Sample]
  }

  /// One notice.
  public struct Sample: Hashable, Sendable, Codable {
    /// The file's name.
    public var file: String
    /// The line, from 1; absent if the whole file is meant.
    public var line: Int?
    /// The column in characters, from 1.
    public var column: Int?
    /// The canonical path of the element.
    public var path: String?
    /// What was found, at most 80 characters of it.
    public var found: String?
    /// What is allowed.
    public var allowed: [String]?
    /// Which of those, or of what is known elsewhere, is nearest to what was found.
    public var nearest: String?
    /// The vessel, such as `XA/XA-07`.
    public var vessel: String?
  }

  /// A file that was refused.
  public struct Refused: Hashable, Sendable, Codable {
    /// Its name.
    public var file: String
    /// The codes of its notices, sorted.
    public var codes: [String]
  }

  /// A file that is held.
  public struct Held: Hashable, Sendable, Codable {
    /// Its name.
    public var file: String
    /// The vessel, such as `XA/XA-07`; absent for a register that waits for a decision.
    public var vessel: String?
    /// The codes of its notices, sorted.
    public var codes: [String]
  }

  /// How many files the lists leave out.
  public struct Omitted: Hashable, Sendable, Codable {
    /// Of those that were refused.
    public var refused = 0
    /// Of those that are held.
    public var held = 0
    /// Of those that could not be read.
    public var faults = 0
  }

  /// A file that could not be read.
  public struct Fault: Hashable, Sendable, Codable {
    /// Its name.
    public var file: String
    /// Why: `notFound`, `permission` or `io`.
    public var reason: String
  }
}
