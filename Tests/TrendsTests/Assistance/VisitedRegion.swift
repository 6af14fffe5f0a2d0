import SeaworthyReadiness

/// A region of two coast guards of eight boats of one class, looked at every sixty days; each year
/// the team works on the boats of XA that are not ready, three at most.
struct VisitedRegion {
  let seed: UInt64
  /// How likely a boat that the team worked on is ready at its next arrival; nil if that changes
  /// nothing.
  let repair: Double?

  func records() throws -> [AssistanceRecord] {
    var dice = Dice(seed: seed)
    var looks = [[Look]](repeating: [], count: 16)
    var isReady = looks.map { _ in dice.share() < 0.6 }
    for round in 0..<24 {
      var left = round % 6 == 3 ? 3 : 0
      for boat in looks.indices {
        let day = round * 60 + boat % 3
        let isVisited = boat < 8 && left > 0 && !isReady[boat]
        if isVisited { left -= 1 }
        looks[boat].append(
          isVisited
            ? .assistance(day, isReady[boat] ? .fmc : .nmcm, visit: "V-\(round)")
            : Look(day: day, condition: isReady[boat] ? .fmc : .nmcm))
        let anyway = isReady[boat] ? 0.8 : 0.35
        isReady[boat] = dice.share() < (isVisited ? repair ?? anyway : anyway)
      }
    }
    return try looks.enumerated().map { boat, looks in
      try record(boat < 8 ? "XA-\(10 + boat)" : "XB-\(10 + boat)", looks)
    }
  }
}
