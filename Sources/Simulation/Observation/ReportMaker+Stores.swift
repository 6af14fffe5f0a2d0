import SeaworthyInspection
import SeaworthyTime

// Parts on board, the crew, and what a visit brings.
extension ReportMaker {
  private var stores: Stores {
    Stores(
      parameters: parameters, coastGuard: coastGuard, boat: boat.plan,
      quarter: Stores.quarter(of: occasion.start))
  }

  /// The parts on board, as far as they are counted.
  func supply() -> [AllowanceLine] {
    stores.lines.map { line in
      AllowanceLine(
        line.allowance,
        onHand: line.isCounted ? line.allowance.required - line.lacking : nil)
    }
  }

  /// The crew.
  func crew() -> [CrewBillet] { stores.billets }

  /// The training of a visit.
  mutating func trainingSessions() -> [TrainingSession] {
    let topics = [
      "Outboard troubleshooting", "Preventive maintenance records", "Electrical fault finding",
      "Damage control", "Corrosion control",
    ]
    let isHeld = random.happens(0.6)
    let (topic, attended) = (random.one(of: topics), random.whole(3...12))
    let passed = random.whole(attended / 2...attended)
    guard isHeld, let topic, let hours = DecimalNumber("\(random.whole(2...16))") else { return [] }
    return [
      TrainingSession(
        topic: topic, audience: "boat crews", hours: hours, attended: attended, passed: passed)
    ]
  }

  /// What a visit brings along.
  mutating func assistance() -> [AssistanceItem] {
    let isGiven = random.happens(0.3)
    let allowance = random.one(of: boat.plan.profile.allowances)
    let (quantity, value) = (random.whole(1...6), random.whole(40...900))
    guard isGiven, let item = allowance?.title, let value = DecimalNumber("\(value * quantity)")
    else { return [] }
    return [
      AssistanceItem(
        item: item, quantity: quantity, value: MoneyAmount(value, currency: "USD"))
    ]
  }

  /// What a visit teaches others.
  mutating func lessons() -> [Lesson] {
    let texts = [
      ("Rinse connectors with fresh water after each patrol.", "corrosion"),
      ("Keep one spare impeller for each engine on board.", "spares"),
      ("Check the bilge alarm by lifting its float, not by its test button.", "bilge"),
    ]
    let (isLearnt, text) = (random.happens(0.15), random.one(of: texts))
    guard isLearnt, let text else { return [] }
    return [Lesson(text: text.0, tags: [text.1])]
  }
}
