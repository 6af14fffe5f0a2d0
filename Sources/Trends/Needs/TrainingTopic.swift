import SeaworthyInspection
import SeaworthyReadiness

/// The training that was delivered on a topic to an audience.
///
/// Source: doctrine 8, "Capacity".
public struct TrainingTopic: Hashable, Sendable {
  /// What was taught.
  public var topic: String
  /// To whom.
  public var audience: String
  /// How many sessions.
  public var sessions: Int
  /// Their length in hours.
  public var hours: Double
  /// How many attended, each session counted.
  public var attended: Int
  /// How many attended the sessions in which somebody was examined.
  public var examined: Int
  /// How many passed; nil where nobody was examined.
  public var passed: Int?

  /// Training on a topic.
  public init(
    topic: String, audience: String, sessions: Int, hours: Double, attended: Int, examined: Int,
    passed: Int?
  ) {
    self.topic = topic
    self.audience = audience
    self.sessions = sessions
    self.hours = hours
    self.attended = attended
    self.examined = examined
    self.passed = passed
  }

  /// Whether its audience or topic is a role, in whatever case it is written. Reports tie training
  /// to billets in no other way.
  func names(_ role: String) -> Bool {
    [audience, topic].contains { $0.lowercased() == role.lowercased() }
  }
}

extension TrainingTopic {
  /// What was delivered to some vessels, by topic and audience.
  ///
  /// A session that reports of one visit tell alike on several boats is one: its people sat in one
  /// room. Within one report it counts as often as it stands there.
  static func all(of vessels: [VesselNeeds]) -> [TrainingTopic] {
    var sessions: [TrainingSession] = []
    var visits: [Visit: [TrainingSession: [Digest: Int]]] = [:]
    for vessel in vessels {
      for delivered in vessel.training {
        guard let visit = delivered.visit else {
          sessions.append(delivered.session)
          continue
        }
        var session = delivered.session
        session.line = 0
        visits[Visit(coastGuard: vessel.vessel.coastGuard, visit: visit), default: [:]][
          session, default: [:]][delivered.citation.digest, default: 0] += 1
      }
    }
    for (session, reports) in visits.values.joined() {
      sessions += repeatElement(session, count: reports.values.max() ?? 0)
    }
    return Dictionary(grouping: sessions) { Subject(topic: $0.topic, audience: $0.audience) }
      .map { TrainingTopic($0, $1) }
      .sorted { ($0.topic, $0.audience) < ($1.topic, $1.audience) }
  }

  private init(_ subject: Subject, _ sessions: [TrainingSession]) {
    let examined = sessions.filter { $0.passed != nil }
    self.init(
      topic: subject.topic, audience: subject.audience, sessions: sessions.count,
      hours: sessions.map(\.hours.doubleValue).sorted().reduce(0, +),
      attended: sessions.reduce(0) { $0 + $1.attended },
      examined: examined.reduce(0) { $0 + $1.attended },
      passed: examined.isEmpty ? nil : examined.compactMap(\.passed).reduce(0, +))
  }

  private struct Subject: Hashable {
    var topic: String
    var audience: String
  }

  private struct Visit: Hashable {
    var coastGuard: String
    var visit: String
  }
}
