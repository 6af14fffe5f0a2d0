import SeaworthyInspection
import SeaworthyTime

extension DisputedReports {
  /// Where a candidate says what stands at a place of the part of one that the history takes: who
  /// looks a figure up must find there what is scored, not another candidate's milder word. Where
  /// several say so, the part's own candidate is cited, then the first.
  func citation(_ place: ReportPlace, in part: ReportFacts) -> Citation {
    switch place {
    case .result(let place): citation(of: part.grades[place], in: part)
    case .discrepancy(let place): citation(of: part.discrepancies[place], in: part)
    case .downtime(let place): citation(ofDowntime: place, in: part)
    // What is told of preventive maintenance is split line by line: each stands in its candidate.
    case .task, .spotCheck: part.citation(place)
    }
  }

  /// Looks for the severity first, then for whether it was corrected and when.
  private func citation(of weighed: Discrepancy, in part: ReportFacts) -> Citation {
    func merit(_ statement: DisputedListings.Statement) -> (Int, Int, Int, Int) {
      let stated = statement.discrepancy
      return (
        stated.severity == weighed.severity ? 1 : 0,
        stated.correction?.at.instant == weighed.correction?.at.instant ? 1 : 0,
        stated.identifier == weighed.identifier ? 1 : 0, own(statement.candidate, part)
      )
    }
    return listings.statements(on: weighed).max { merit($0) < merit($1) }.map {
      candidates[$0.candidate].citation(of: $0.discrepancy)
    } ?? part.citation(of: weighed)
  }

  /// Looks for how the item was found first, then for how it was left.
  private func citation(of weighed: ReportFacts.Grade, in part: ReportFacts) -> Citation {
    func merit(_ statement: (candidate: Int, grade: ReportFacts.Grade)) -> (Int, Int, Int) {
      (
        statement.grade.result == weighed.result ? 1 : 0,
        statement.grade.afterRepair == weighed.afterRepair ? 1 : 0, own(statement.candidate, part)
      )
    }
    return contestedGrades[weighed.item]?.max { merit($0) < merit($1) }.map {
      candidates[$0.candidate].citation(of: $0.grade)
    } ?? part.citation(of: weighed)
  }

  /// Looks for the end.
  private func citation(ofDowntime place: Int, in part: ReportFacts) -> Citation {
    let weighed = part.downtime[place]
    func merit(_ statement: DisputedDowntime.Statement) -> (Int, Int) {
      (
        statement.end == weighed.end?.instant ?? .distantFuture ? 1 : 0,
        own(statement.candidate, part)
      )
    }
    return downtime.statements(of: weighed).max { merit($0) < merit($1) }.map {
      candidates[$0.candidate].citation(ofDowntime: $0.place)
    } ?? part.citation(ofDowntime: place)
  }

  private func own(_ candidate: Int, _ part: ReportFacts) -> Int {
    candidates[candidate].digest == part.digest ? 1 : 0
  }
}
