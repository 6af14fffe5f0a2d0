import Foundation

/// A report of which one code word is not what it was.
struct WordMutant: Sendable {
  /// What became of the word.
  enum Change: CaseIterable, Sendable {
    case misspelt, dropped, translated, capitalised, emptied, ofAnotherList
  }

  let change: Change
  /// The attribute with its value, as it was.
  let word: String
  let text: String

  /// All mutants of a document, in the order of its words.
  static func all(of text: String, _ codes: CodeWords) -> [WordMutant] {
    text.matches(of: /\s(\w+)=["']([^"'<]*)["']/).enumerated().flatMap { place, match in
      let (attribute, value) = (String(match.1), String(match.2))
      guard codes.isWord(value, of: attribute) else { return [WordMutant]() }
      return Change.allCases.compactMap { change -> WordMutant? in
        guard let changed = changed(attribute, value, change, codes, place) else { return nil }
        return WordMutant(
          change: change, word: "\(attribute)=\(value)",
          text: text.replacingCharacters(in: match.range, with: changed))
      }
    }
  }

  private static func changed(
    _ attribute: String, _ value: String, _ change: Change, _ codes: CodeWords, _ place: Int
  ) -> String? {
    let word: String? =
      switch change {
      case .misspelt: misspelt(value)
      case .dropped: nil
      case .translated: spanish[value]
      case .capitalised: value.prefix(1).uppercased() + value.dropFirst()
      case .emptied: ""
      case .ofAnotherList: codes.strangeWord(for: attribute, place)
      }
    guard let word else { return change == .dropped ? " " : nil }
    return codes.isWord(word, of: attribute) ? nil : " \(attribute)=\"\(word)\""
  }

  /// With two letters in its middle changed places, or the last one doubled.
  private static func misspelt(_ word: String) -> String {
    var letters = Array(word)
    let middle = letters.count / 2
    if letters.count > 1, letters[middle] != letters[middle - 1] {
      letters.swapAt(middle, middle - 1)
    } else {
      letters.append(letters[letters.count - 1])
    }
    return String(letters)
  }

  /// What a Spanish-speaking author would write.
  private static let spanish = [
    "standard": "conforme", "nonstandard": "no conforme", "notApplicable": "no aplica",
    "notInspected": "no inspeccionado", "disabling": "inhabilitante",
    "restrictive": "restrictiva", "major": "mayor", "minor": "menor", "team": "equipo",
    "coastGuard": "guardacostas", "contractor": "contratista", "crew": "tripulación",
    "boatCheck": "revisión", "statusReport": "informe", "followUp": "seguimiento",
    "technicalAssistanceVisit": "visita", "materielInspection": "inspección",
    "underwayTrial": "prueba de mar", "final": "definitivo", "withdrawn": "retirado",
    "observed": "observado", "occurred": "ocurrido", "accomplished": "realizado",
    "partial": "parcial", "notAccomplished": "no realizado", "scheduled": "programado",
    "verified": "verificado", "notVerified": "no verificado", "depot": "astillero",
    "supply": "repuestos", "maintenance": "mantenimiento", "other": "otro", "waiver": "dispensa",
    "operational": "operativa", "refit": "carena", "laidUp": "en reserva", "ordered": "pedido",
    "active": "activa", "readyForOperations": "evaluación", "partner": "socio",
    "operator": "operador", "material": "de material", "external": "externa",
    "unknown": "desconocida", "commandersRisk": "riesgo del mando", "requested": "solicitado",
    "shipped": "enviado", "received": "recibido", "days": "días", "weeks": "semanas",
    "months": "meses", "engineHours": "horas de motor",
    "true": "sí", "false": "no",
  ]
}
