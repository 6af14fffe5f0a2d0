import SeaworthyTrends

extension TrendsQuestion {
  /// Whether a warning about a subject belongs to what was asked: of a class also that of one of its
  /// boats; of a group of items only what is about that group.
  func asks(about subject: Subject, in asked: [AskedSubject]) -> Bool {
    guard group == nil || group == subject.group else { return false }
    if case .everyCoastGuard = boats { return true }
    if case .coastGuard(let code) = boats { return subject.boats.coastGuard == code }
    return asked.contains { asked in
      if asked.subject.boats == subject.boats { return true }
      guard case .vessel(let vessel) = subject.boats else { return false }
      return asked.group.vessels.contains { $0.key == vessel }
    }
  }
}
