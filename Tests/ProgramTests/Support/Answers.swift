import Foundation
import SeaworthyIntake

extension Program.Outcome {
  /// What `import` and `validate` wrote as JSON.
  func summary() throws -> ImportSummary {
    try JSONDecoder().decode(ImportSummary.self, from: output)
  }

  /// What `scores` wrote as JSON.
  func scores() throws -> ScoresData {
    try JSONDecoder().decode(ScoresData.self, from: output)
  }
}

/// The part of the scores' JSON that these tests look at.
struct ScoresData: Decodable {
  struct CoastGuard: Decodable {
    var code: String
    var vessels: [Vessel]
    var provisional: [Vessel]
  }

  struct Vessel: Decodable {
    var hullNumber: String
    var condition: String
    var marks: [String]
    var maintenance: Score
    var operational: Score
  }

  struct Score: Decodable, Equatable {
    var score: Double?
    var low: Double
    var high: Double
    var coverage: Double
  }

  var coastGuards: [CoastGuard]

  /// The boat of a hull number.
  func vessel(_ hullNumber: String) -> Vessel? {
    coastGuards.flatMap { $0.vessels + $0.provisional }.first { $0.hullNumber == hullNumber }
  }
}
