import Foundation

/// A register of which one word, number, time, name or code cannot be read, or is not there.
struct RegisterMutant: Sendable {
  /// What became of it.
  enum Change: CaseIterable, Sendable {
    case misspelt, dropped, emptied
  }

  let change: Change
  /// What it was.
  let place: String
  let text: String

  /// All mutants of a register's attributes, then of its elements' names, in the order of the text.
  static func all(of text: String) -> [RegisterMutant] {
    let body = text.firstRange(of: "<FleetRegister")?.upperBound ?? text.startIndex
    let attributes = text[body...].matches(of: /\s(\w+)="([^"<]*)"/)
      .filter { $0.1 != "xmlns" && !isProse($0.1) }
      .flatMap { match in
        [
          (Change.misspelt, " \(match.1)=\"\(match.2)?\""), (.dropped, " "),
          (.emptied, " \(match.1)=\"\""),
        ].map { change, changed in
          RegisterMutant(
            change: change, place: "\(match.1)=\(match.2)",
            text: text.replacingCharacters(in: match.range, with: changed))
        }
      }
    let hulls = text.matches(of: /<VesselHullNumberText>([^<]*)<\/VesselHullNumberText>/)
      .flatMap { match in
        [
          (Change.misspelt, "<VesselHullNumberTxt>\(match.1)</VesselHullNumberTxt>"),
          (.dropped, ""), (.emptied, "<VesselHullNumberText/>"),
        ].map { change, changed in
          RegisterMutant(
            change: change, place: "hull number \(match.1)",
            text: text.replacingCharacters(in: match.range, with: changed))
        }
      }
    return attributes + hulls
      + ["Source", "CoastGuard", "RegisteredVessel", "RequiredBoats"].map {
        RegisterMutant(
          change: .misspelt, place: "element \($0)",
          text: text.replacing("<\($0) ", with: "<\($0)s ").replacing("</\($0)>", with: "</\($0)s>")
        )
      }
  }

  /// Whether an attribute holds what may be anything, so that no form of it is a mistake, or that
  /// may be left out without one: then nobody can tell that it is missing.
  private static func isProse(_ attribute: Substring) -> Bool {
    ["name", "title", "source"].contains(attribute)
  }
}
