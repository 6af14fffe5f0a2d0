import SeaworthyInspection
import SeaworthyTime

// Parts on board, the crew, and what a visit brings.
extension ReportMaker {
  /// The quarter of a year in which the report falls: counts change from one to the next.
  private var quarter: Int {
    let date = CivilDate(occasion.start)
    return date.year * 4 + (date.month - 1) / 3
  }

  /// The parts on board: the longer the coast guard waits for parts, the fewer there are.
  func supply() -> [AllowanceLine] {
    boat.plan.profile.allowances.map { allowance in
      var random = RandomStream(
        seed: parameters.seed, "stores \(boat.plan.origin) \(allowance.part) \(quarter)")
      let isShort = random.happens(min(0.6, coastGuard.supplyDelay / 120))
      let lacking = isShort ? random.whole(1...allowance.required) : 0
      let isCounted = random.happens(0.93)
      return AllowanceLine(allowance, onHand: isCounted ? allowance.required - lacking : nil)
    }
  }

  /// The crew: billets that nobody fills, and those who fill one without being qualified.
  func crew() -> [CrewBillet] {
    boat.plan.profile.billets.map { billet in
      var random = RandomStream(
        seed: parameters.seed, "crew \(boat.plan.origin) \(billet.role) \(quarter / 2)")
      let assigned = (0..<billet.required).count { _ in random.happens(0.93) }
      let qualified = (0..<assigned).count { _ in random.happens(0.65 + coastGuard.diligence / 3) }
      return CrewBillet(billet, assigned: assigned, qualified: qualified)
    }
  }

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
