public import SeaworthyArchive
public import SeaworthyInspection

/// How the files of an import are checked and kept.
public struct ImportRules: Sendable {
  /// How many batches of files are checked at once, at least 1.
  public var jobs: Int
  /// The classes that have checklists, and their items; nil if that is not to be checked.
  public var checklists: ChecklistCodes?
  /// Checks each file against the published schema as well; nil to let that be.
  public var schema: SchemaCheck?
  /// Whether nothing is kept unless every file is read and clean.
  public var isAtomic: Bool
  /// Whether a file with a warning is refused.
  public var isStrict: Bool
  /// The name under which the files are kept together; nil for none.
  public var batch: BatchName?
  /// How much an archive may hold.
  public var archiveLimits = ArchiveLimits.standard
  /// How many vessels, and how many classes, are remembered to be held against the registers.
  var rememberedVessels = 10_000

  /// Rules; one job, nothing but the files themselves checked, and each file kept by itself unless
  /// said otherwise.
  public init(
    jobs: Int = 1, checklists: ChecklistCodes? = nil, schema: SchemaCheck? = nil,
    isAtomic: Bool = false,
    isStrict: Bool = false, batch: BatchName? = nil
  ) {
    self.jobs = max(1, jobs)
    self.checklists = checklists
    self.schema = schema
    self.isAtomic = isAtomic
    self.isStrict = isStrict
    self.batch = batch
  }
}
