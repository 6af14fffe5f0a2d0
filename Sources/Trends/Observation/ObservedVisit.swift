import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// The boats inspected on one visit to a coast guard.
///
/// Boats that the same inspectors saw on the same days are one observation: what they judge
/// strictly, or the weather spoils, they do on all of them.
struct ObservedVisit {
  /// When its first inspection began.
  var at: Instant
  /// The visit, if the reports name one.
  var visit: String?
  /// The inspections, oldest first.
  var inspections: [InspectionFindings]

  /// What makes inspections one visit: its name, or without one the day in UTC; of one coast guard.
  private struct Key: Hashable {
    var coastGuard: String
    var visit: String?
    var day: CivilDate?

    init(_ arrival: ArrivalObservation) {
      coastGuard = arrival.vessel.coastGuard
      visit = arrival.visit
      day = visit == nil ? CivilDate(arrival.at) : nil
    }
  }

  /// The visits on which inspections were made, oldest first.
  static func visits(of findings: [InspectionFindings]) -> [ObservedVisit] {
    Dictionary(grouping: findings) { Key($0.arrival) }.values
      .compactMap { inspections in
        let ordered = inspections.sorted {
          ($0.arrival.at, $0.arrival.vessel) < ($1.arrival.at, $1.arrival.vessel)
        }
        return ordered.first.map {
          ObservedVisit(at: $0.arrival.at, visit: $0.arrival.visit, inspections: ordered)
        }
      }
      .inOrder
  }

  /// The same with some of its inspections; nil without any.
  func keeping(_ isKept: (InspectionFindings) -> Bool) -> ObservedVisit? {
    if inspections.allSatisfy(isKept) { return self }
    let kept = inspections.filter(isKept)
    return kept.first.map {
      ObservedVisit(at: $0.arrival.at, visit: visit, inspections: kept)
    }
  }

  /// What was found on each of its boats: the figure, and the figure at worst.
  func boats(
    _ figure: (InspectionFindings) -> (value: Double?, atWorst: Double)
  ) -> [ObservationSeries.Boat] {
    inspections.map { inspection in
      let figure = figure(inspection)
      return ObservationSeries.Boat(
        inspection.arrival.vessel, value: figure.value, atWorst: figure.atWorst)
    }
  }
}

extension [ObservedVisit] {
  /// Oldest first; those that began at one time by their first boats.
  var inOrder: [ObservedVisit] {
    sorted { left, right in
      guard left.at == right.at, let one = left.inspections.first?.arrival,
        let other = right.inspections.first?.arrival
      else { return left.at < right.at }
      return (one.vessel, one.visit ?? "") < (other.vessel, other.visit ?? "")
    }
  }

  /// All their inspections.
  var inspections: some Sequence<InspectionFindings> { lazy.flatMap(\.inspections) }
}
