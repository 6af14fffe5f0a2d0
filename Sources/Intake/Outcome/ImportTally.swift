import SeaworthyInspection
import SeaworthyLedger
import SeaworthyNotices

/// Counts what became of the files of an import, as it goes on.
///
/// Totals are true; of notices and files it keeps a bounded number, so that it takes no more memory
/// the more files there are.
public struct ImportTally: Sendable {
  /// How much of what is counted is kept as well.
  public struct Caps: Hashable, Sendable {
    /// How many notices of one kind.
    public var samples: Int
    /// How many files in each list.
    public var files: Int

    /// Caps; ten notices of a kind and a thousand files unless said otherwise.
    public init(samples: Int = 10, files: Int = 1000) {
      self.samples = samples
      self.files = files
    }

    /// Everything is kept, and memory grows with it.
    public static let none = Caps(samples: .max, files: .max)
  }

  private let caps: Caps
  private var counts = ImportSummary.Counts()
  private var kinds: [NoticeKind: ImportSummary.Notices] = [:]
  private var refused: [ImportSummary.Refused] = []
  private var held: [ImportSummary.Held] = []
  private var faults: [ImportSummary.Fault] = []
  /// How many files could not be read.
  public private(set) var notRead = 0
  /// Whether every file so far was read and is kept, and none waits to be corrected or decided.
  public private(set) var isClean = true

  /// A count from nothing.
  public init(caps: Caps = Caps()) {
    self.caps = caps
  }

  /// Counts a file and what there is to tell about it.
  public mutating func add(_ file: FileResult) {
    count(file)
    isClean = isClean && file.isClean
    for (kind, total) in file.notices.totals { add(total, of: kind) }
    for notice in file.notices.samples { keep(notice, of: file.name, vessel: file.vessel) }
  }

  /// Counts what is told when all files are in.
  public mutating func add(_ finding: ImportFinding) {
    add(1, of: finding.notice.kind)
    keep(finding.notice, of: finding.file, vessel: finding.vessel)
  }

  /// The import in numbers and lists, as far as it went.
  public var summary: ImportSummary {
    var summary = ImportSummary(
      formatVersion: 1, summary: counts, notices: kinds.values.sorted { $0.code < $1.code },
      refused: refused, held: held)
    if notRead > 0 { summary.faults = faults }
    let omitted = ImportSummary.Omitted(
      refused: counts.refused - refused.count, held: counts.held - held.count,
      faults: notRead - faults.count)
    if omitted != ImportSummary.Omitted() { summary.omitted = omitted }
    return summary
  }

  private mutating func count(_ file: FileResult) {
    switch file.outcome {
    case .handed(.kept): counts.kept += 1
    case .handed(.alreadyKept): counts.alreadyKept += 1
    case .handed(.revised): counts.revised += 1
    case .handed(.conflicting): counts.conflicting += 1
    case .handed(.held), .handed(.alreadyHeld), .handed(.needsDecision):
      counts.held += 1
      if held.count < caps.files { held.append(ImportSummary.Held(file)) }
    case .handed(.refused):
      counts.refused += 1
      if refused.count < caps.files { refused.append(ImportSummary.Refused(file)) }
    case .notRead(let fault):
      notRead += 1
      if faults.count < caps.files { faults.append(ImportSummary.Fault(fault)) }
    case .leftAlone:
      counts.leftAlone += 1
      return
    }
    counts.files += 1
  }

  private mutating func add(_ total: Int, of kind: NoticeKind) {
    kinds[kind, default: ImportSummary.Notices(kind)].total += total
    switch kind.severity {
    case .error: counts.notices.error += total
    case .warning: counts.notices.warning += total
    case .info: counts.notices.info += total
    }
  }

  private mutating func keep(_ notice: Notice, of file: String, vessel: VesselKey?) {
    guard let kept = kinds[notice.kind]?.sample.count, kept < caps.samples else { return }
    kinds[notice.kind]?.sample.append(ImportSummary.Sample(notice, of: file, vessel: vessel))
  }
}
