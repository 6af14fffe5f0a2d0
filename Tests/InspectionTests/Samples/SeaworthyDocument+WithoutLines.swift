import SeaworthyInspection

// The content alone: where each part stood in its file is no part of it.

extension SeaworthyDocument {
  var withoutLines: SeaworthyDocument {
    switch self {
    case .report(let report): .report(report.withoutLines)
    case .register(let register): .register(register.withoutLines)
    case .statement(let statement): .statement(statement.withoutLines)
    }
  }
}

extension InspectionReport {
  var withoutLines: InspectionReport {
    var report = self
    report.inspection.line = 0
    report.inspection.extensions.zero(\.line)
    report.vessel.extensions.zero(\.line)
    report.results.zero(\.line)
    for index in results.indices { report.results[index].extensions.zero(\.line) }
    report.discrepancies.zero(\.line)
    for index in discrepancies.indices { report.discrepancies[index].extensions.zero(\.line) }
    report.downtime.zero(\.line)
    report.maintenance?.tasks.zero(\.line)
    report.maintenance?.spotChecks.zero(\.line)
    report.supply?.zero(\.line)
    report.crew?.zero(\.line)
    report.training.zero(\.line)
    report.assistance.zero(\.line)
    report.lessons.zero(\.line)
    report.attachments.zero(\.line)
    report.extensions.zero(\.line)
    return report
  }
}

extension FleetRegister {
  var withoutLines: FleetRegister {
    var register = self
    register.coastGuards.zero(\.line)
    for index in coastGuards.indices {
      register.coastGuards[index].requirements.zero(\.line)
      register.coastGuards[index].vessels.zero(\.line)
      for entry in coastGuards[index].vessels.indices {
        register.coastGuards[index].vessels[entry].vessel.extensions.zero(\.line)
      }
    }
    register.extensions.zero(\.line)
    return register
  }
}

extension Statement {
  var withoutLines: Statement {
    var statement = self
    statement.line = 0
    statement.extensions.zero(\.line)
    return statement
  }
}

extension Array {
  fileprivate mutating func zero(_ line: WritableKeyPath<Element, Int>) {
    for index in indices { self[index][keyPath: line] = 0 }
  }
}
