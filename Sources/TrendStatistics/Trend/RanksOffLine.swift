/// What the line of least squares through the ranks of the values, by the ranks of the times, leaves
/// of them; nil without two different times.
///
/// The values are ranked before their trend is taken off, as equal ones must stay so: what a line
/// through the values leaves of many equal ones goes in the order of time, and would look alike from
/// one to the next. The times are ranked too: of values that rise steadily at uneven times the ranks
/// leave a line by time for as long as the times crowd together.
func ranksOffLine(_ points: [TimedValue]) -> [Double]? {
  let times = centredRanks(points.map(\.time))
  let values = centredRanks(points.map(\.value))
  let square = times.reduce(0) { $0 + $1 * $1 }
  guard square > 0 else { return nil }
  let slope = zip(times, values).reduce(0) { $0 + $1.0 * $1.1 } / square
  return zip(times, values).map { time, value in
    let rest = value - slope * time
    // What is left of ranks that lie on the line is their last places, which are alike or not at
    // random.
    return abs(rest) < 1e-9 ? 0 : rest
  }
}

/// The rank of each number less the mean of all ranks, equal ones sharing the mean of theirs.
private func centredRanks(_ numbers: [Double]) -> [Double] {
  let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
  var ranks = numbers
  var first = 0
  while first < order.count {
    let equal = order[first...].prefix { numbers[$0] == numbers[order[first]] }
    let rank = Double(2 * first + equal.count - order.count) / 2
    for place in equal { ranks[place] = rank }
    first += equal.count
  }
  return ranks
}
