import SeaworthyInspection
import SeaworthyStandards

// The vessel: as its register states it, or empty.
extension SheetComposition {
  func vessel(_ rule: ElementRule) -> [SheetPiece] {
    opened(
      rule, filling: sheet.vessel.map { [.coastGuard: $0.coastGuard] } ?? [:],
      rule.children.flatMap { child in
        detail(child.element, isRequired: child.least > 0)
      })
  }

  /// What is known stands there; what must be told is empty; what only a visit tells is optional.
  private func detail(_ rule: ElementRule, isRequired: Bool) -> [SheetPiece] {
    if let text = known(rule.name) {
      return textElement(rule, filling: sheet.vessel?.unit(of: rule.name) ?? [:], text)
    }
    if isRequired { return textElement(rule, "") }
    switch rule.name {
    case .vesselName, .vesselClassText, .engineHours: return option(rule)
    default: return []
    }
  }

  private func known(_ name: ElementName) -> String? {
    guard let vessel = sheet.vessel else {
      return name == .vesselClassText ? sheet.vesselClass : nil
    }
    return switch name {
    case .vesselHullNumberText: vessel.hullNumber
    case .vesselName: vessel.name
    case .vesselClassText: vessel.vesselClass ?? sheet.vesselClass
    case .vesselHINText: vessel.hin
    case .vesselIMONumberText: vessel.imoNumber
    case .vesselMMSIText: vessel.mmsi
    case .vesselCallSignText: vessel.callSign
    case .vesselNationalFlagISO3166Alpha2Code: vessel.flag
    case .vesselHomePort: vessel.homePort
    case .vesselOverallLengthMeasure: vessel.overallLength?.value.description
    case .vesselMaximumCrewQuantity: vessel.maximumCrew.map { String($0) }
    default: nil
    }
  }
}

extension Vessel {
  fileprivate func unit(of name: ElementName) -> [AttributeName: String] {
    guard name == .vesselOverallLengthMeasure, let overallLength else { return [:] }
    return [.unit: overallLength.unit]
  }
}
