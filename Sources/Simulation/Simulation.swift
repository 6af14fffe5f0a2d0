public import SeaworthyInspection
import SeaworthyTime
public import SeaworthyStandards

/// A simulator that doesn't flatter: it draws what really becomes of invented boats, and then how
/// little of it, and how wrongly, anybody gets to read.
///
///     let simulation = try Simulation(SimulationParameters(), standard.checklists)
///     let region = simulation.region()
///
/// The truth is a process of failure and repair in continuous time that no inspection influences,
/// but by what the parameters let a visit do. The same seed and parameters give the same values and
/// the same bytes on every machine.
public struct Simulation: Sendable {
  /// What the region is like.
  public let parameters: SimulationParameters
  private let plan: RegionPlan

  /// A region of boats of the classes that have a checklist.
  ///
  /// - Throws: ``ParameterOutOfRange`` for parameters from which no region can be made, also if
  ///   there is no checklist.
  public init(
    _ parameters: SimulationParameters, _ checklists: [ClassChecklist]
  ) throws(ParameterOutOfRange) {
    try parameters.check()
    guard !checklists.isEmpty else {
      throw ParameterOutOfRange(name: "checklists", least: 1, most: .infinity)
    }
    self.parameters = parameters
    plan = RegionPlan(parameters, checklists)
  }

  /// The region as it comes about, for regions too large to hold.
  public func run() -> SimulationRun { SimulationRun(parameters, plan) }

  /// The whole region.
  public func region() -> SimulatedRegion {
    var run = run()
    var documents: [SimulatedDocument] = []
    while let document = run.next() { documents.append(document) }
    return SimulatedRegion(
      registers: run.registers, documents: documents, truth: run.truth())
  }
}

/// A made-up region as values.
public struct SimulatedRegion: Hashable, Sendable {
  /// The registers of the coast guards, by code.
  public var registers: [FleetRegister]
  /// The reports in order of arrival.
  public var documents: [SimulatedDocument]
  /// What really was.
  public var truth: SimulatedTruth
}
