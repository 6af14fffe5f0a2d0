extension InspectionReport {
  /// Reads `InspectionReport`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      identifier: try reader.value(.id), revision: try reader.value(.revision),
      status: try reader.word(.status), preparedAt: try reader.value(.preparedAt),
      source: try reader.require(.source, Source.init),
      visit: try reader.read(.visit) { visit throws(UnreadableElement) in try visit.value(.id) },
      exercise: try reader.read(.exercise) { exercise throws(UnreadableElement) in
        try exercise.value(.name)
      },
      marking: try reader.read(.marking, Marking.init),
      remarks: try reader.text(of: .remarks),
      inspection: try reader.require(.inspection, Inspection.init),
      vessel: try reader.require(.vessel, Vessel.init),
      results: try reader.list(.checklistResults, of: .itemResult, ChecklistResult.init) ?? [],
      discrepancies: try reader.list(.discrepancies, of: .discrepancy, Discrepancy.init) ?? [],
      downtime: try reader.list(.declaredDowntime, of: .downtime, Downtime.init) ?? [],
      maintenance: try reader.read(.preventiveMaintenance, PreventiveMaintenance.init),
      supply: try reader.list(.supply, of: .allowanceLine, AllowanceLine.init),
      crew: try reader.list(.crew, of: .crewBillet, CrewBillet.init),
      training: try reader.list(.trainingDelivered, of: .trainingSession, TrainingSession.init)
        ?? [],
      assistance: try reader.list(.assistanceDelivered, of: .assistanceItem, AssistanceItem.init)
        ?? [],
      lessons: try reader.list(.lessons, of: .lesson, Lesson.init) ?? [],
      attachments: try reader.list(.attachments, of: .attachment, Attachment.init) ?? [],
      extensions: try reader.extensions())
  }
}

extension Source {
  /// Reads `Source`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(try reader.word(.kind), name: try reader.optional(.name))
  }
}

extension Marking {
  /// Reads `Marking`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      handling: try reader.value(.handling),
      releasableTo: try reader.readAll(.releasableTo) { released throws(UnreadableElement) in
        try released.value(.coastGuard)
      })
  }
}

extension Downtime {
  /// Reads `Downtime`.
  init(_ reader: ElementReader) throws(UnreadableElement) {
    self.init(
      start: try reader.value(.start), end: try reader.optional(.end),
      cause: try reader.word(.cause), line: reader.line)
  }
}
