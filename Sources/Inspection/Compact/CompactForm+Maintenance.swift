import SeaworthyTime

// The order of the fields of preventive maintenance in the compact form.

extension CompactWriter {
  mutating func write(_ maintenance: PreventiveMaintenance) {
    list(maintenance.tasks) { $0.write($1) }
    list(maintenance.spotChecks) {
      $0.write($1.card)
      $0.write($1.at)
      $0.write($1.result)
      $0.write($1.remark)
      $0.write($1.line)
    }
  }

  private mutating func write(_ task: MaintenanceTask) {
    write(task.card)
    write(task.title)
    write(task.item)
    write(task.due)
    write(task.result)
    optional(task.done) { $0.write($1) }
    write(task.by)
    optional(task.periodicity) {
      $0.write($1.every)
      $0.write($1.unit)
    }
    write(task.line)
  }
}

extension CompactReader {
  mutating func maintenance() throws(CompactFormError) -> PreventiveMaintenance {
    PreventiveMaintenance(
      tasks: try list { reader throws(CompactFormError) in try reader.task() },
      spotChecks: try list { reader throws(CompactFormError) in
        SpotCheck(
          card: try reader.text(), at: try reader.time(), result: try reader.word(),
          remark: try reader.optionalText(), line: try reader.number())
      })
  }

  private mutating func task() throws(CompactFormError) -> MaintenanceTask {
    MaintenanceTask(
      card: try text(), title: try optionalText(), item: try optionalText(), due: try time(),
      result: try word(), done: try optionalTime(), by: try optionalWord(),
      periodicity: try optional { reader throws(CompactFormError) in
        Periodicity(every: try reader.number(), unit: try reader.word())
      },
      line: try number())
  }
}
