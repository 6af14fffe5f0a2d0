import SeaworthyInspection

// The content alone: where each part stood in its file is no part of it.

extension SeaworthyDocument {
  var withoutLines: SeaworthyDocument {
    switch self {
    case .report(let report): .report(report.withoutLines)
    case .register(let register): .register(register.withoutLines)
    case .statement: self
    }
  }
}

extension InspectionReport {
  var withoutLines: InspectionReport {
    var report = self
    report.inspection.line = 0
    for index in results.indices { report.results[index].line = 0 }
    for index in discrepancies.indices { report.discrepancies[index].line = 0 }
    for index in downtime.indices { report.downtime[index].line = 0 }
    return report
  }
}

extension FleetRegister {
  var withoutLines: FleetRegister {
    var register = self
    for index in coastGuards.indices {
      register.coastGuards[index].line = 0
      for entry in coastGuards[index].requirements.indices {
        register.coastGuards[index].requirements[entry].line = 0
      }
      for entry in coastGuards[index].vessels.indices {
        register.coastGuards[index].vessels[entry].line = 0
      }
    }
    return register
  }
}
