import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

/// In which way a report cannot be relied on.
enum Spoiling: CaseIterable {
  /// Held or withdrawn: nothing of it is known but that it is of an inspection, when and of which
  /// kind.
  case gap
  /// Held, and neither its kind nor who made it can be read.
  case unreadable
  /// In dispute: one more candidate says that the boat was not ready.
  case dispute
}

extension AssistanceRecord {
  /// The record where the reports of some looks, by their places, cannot be relied on. Every look is
  /// taken to be of equal rigour, so that the next one is known again.
  func spoiled(_ places: some Sequence<Int>, _ spoiling: Spoiling = .gap) -> AssistanceRecord {
    var record = self
    let places = Set(places)
    for place in places {
      let inspection = inspections[place]
      let isRead = spoiling != .unreadable
      record.doubtful.append(
        DoubtfulInspection(
          at: inspection.at, kind: isRead ? inspection.kind : nil,
          source: isRead ? inspection.source : nil, visit: inspection.visit,
          citation: inspection.citation))
      record.doubtedArrivals.insert(inspection.at)
      record.arrivals[place].condition = spoiling == .dispute ? .nmcm : .unknown
      record.arrivals[place].kind = record.doubtful.last?.kind
      record.inspections[place].isDisputed = true
    }
    if spoiling != .dispute {
      for place in places.sorted(by: >) { record.inspections.remove(at: place) }
    }
    record.doubtful.sort { $0.at < $1.at }
    return record
  }
}
