public import SeaworthyReadiness
public import SeaworthyTime

/// What a coast guard or the region needs: where its lost time came from, which parts and which
/// people it lacks, and what training it was given.
///
/// Source: doctrine 8, "Needs".
public struct Needs: Hashable, Sendable {
  /// The coast guard's code; nil for the region.
  public var coastGuard: String?
  /// Its name, if a register gives one.
  public var name: String?
  /// Its time in each condition, pooled; its window is that of all figures here.
  public var availability: AvailabilityWindow
  /// How many boats had time in service in the window.
  public var boats: Int
  /// How many of these had time of which nothing is known.
  public var boatsPartlyUnknown: Int
  /// How many boats that no register holds are left out of all figures here.
  public var provisional: Int
  /// The registers of its coast guards that are held or missing.
  public var registerGaps: [RegisterGap]
  /// Lost time that rests, at least in part, on reports among which nobody has decided.
  public var disputed: Milliseconds
  /// What the lost time was lost to, in each way to part it.
  public var tables: [LostTimeTable]
  /// The parts that are asked for.
  public var parts: [PartNeed]
  /// How many lines of allowances there are, over boats in service at the end.
  public var allowanceLines: Int
  /// How many of them nobody counted, or counted so that it no longer tells.
  public var unknownLines: Int
  /// What each role lacks.
  public var billets: [BilletNeed]
  /// The training that was delivered.
  public var training: [TrainingTopic]

  /// What a group needs.
  public init(
    coastGuard: String?, name: String?, availability: AvailabilityWindow, boats: Int,
    boatsPartlyUnknown: Int, provisional: Int = 0, registerGaps: [RegisterGap] = [],
    disputed: Milliseconds = .zero, tables: [LostTimeTable], parts: [PartNeed] = [],
    allowanceLines: Int, unknownLines: Int, billets: [BilletNeed] = [],
    training: [TrainingTopic] = []
  ) {
    self.coastGuard = coastGuard
    self.name = name
    self.availability = availability
    self.boats = boats
    self.boatsPartlyUnknown = boatsPartlyUnknown
    self.provisional = provisional
    self.registerGaps = registerGaps
    self.disputed = disputed
    self.tables = tables
    self.parts = parts
    self.allowanceLines = allowanceLines
    self.unknownLines = unknownLines
    self.billets = billets
    self.training = training
  }
  /// The table of a dimension.
  public func table(_ dimension: LostTimeTable.Dimension) -> LostTimeTable? {
    tables.first { $0.dimension == dimension }
  }
}
