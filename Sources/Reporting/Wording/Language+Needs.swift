import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReadiness
import SeaworthyTime
import SeaworthyTrends

extension Language {
  /// Hours with one decimal.
  func hours(_ hours: Double) -> String {
    text("report.needs.hours", ["hours": .text(hours.fixed(1))])
  }

  /// What time was lost to.
  func name(_ key: LostTimeTable.Key) -> String {
    switch key {
    case .group(let group):
      "\(group.rawValue) \(text("report.group.\(group.rawValue)"))"
    case .noGroup: text("report.needs.noGroup")
    case .downtime: text("report.needs.downtime")
    case .plannedYard: text("report.needs.plannedYard")
    case .cause(let cause): text("report.flow.cause.\(cause.rawValue)")
    case .condition(let condition): short(condition)
    case .vesselClass(let name): name?.onOneLine ?? text("report.needs.noClass")
    case .vessel(let vessel): vessel.description.onOneLine
    }
  }

  /// Whose needs they are.
  func name(_ needs: Needs) -> String {
    guard let code = needs.coastGuard else { return text("report.region") }
    let coastGuard = text("report.coastGuard", ["code": .text(code.onOneLine)])
    return needs.name.map { "\(coastGuard), \($0.onOneLine)" } ?? coastGuard
  }

  /// How long something has lasted in whole days; a dash where it has not.
  func wholeDays(_ length: Milliseconds?) -> String {
    length.map { $0.inDays.fixed(0) } ?? text("report.none")
  }
}
