/// The centred ranks of what the line of least squares leaves; nil without two different times.
func ranksOffLine(_ points: [TimedValue]) -> [Double]? {
  slope(points).map { slope in
    let middle = Double(points.count + 1) / 2
    return ranks(points.map { $0.value - slope * $0.time }).map { $0 - middle }
  }
}

/// The slope of the line of least squares; nil without two different times. The median slope of
/// tied values is 0, and would leave their trend in.
private func slope(_ points: [TimedValue]) -> Double? {
  let n = Double(points.count)
  let time = points.reduce(0) { $0 + $1.time } / n
  let value = points.reduce(0) { $0 + $1.value } / n
  let square = points.reduce(0) { $0 + ($1.time - time) * ($1.time - time) }
  let product = points.reduce(0) { $0 + ($1.time - time) * ($1.value - value) }
  return square > 0 ? product / square : nil
}

/// The rank of each value from 1 on, equal ones sharing the mean of theirs.
private func ranks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var ranks = values
  var first = 0
  while first < order.count {
    let equal = order[first...].prefix { values[$0] == values[order[first]] }
    let rank = Double(2 * first + equal.count + 1) / 2
    for place in equal { ranks[place] = rank }
    first += equal.count
  }
  return ranks
}
