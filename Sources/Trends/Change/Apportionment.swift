/// Numbers rounded so that they add up to a rounded sum.
///
/// Every number is rounded down, then as many as are missing from the sum are rounded up instead,
/// those with the largest fractions first, the earlier of equal ones. None ends further than one
/// unit from what it was, a whole number stays as it is, and no sign turns.
/// Source: Hamilton's method of largest remainders.
///
/// - Parameters:
///   - values: The numbers, in units of the last place that is printed. One that is nearer than a
///     millionth to a whole number counts as that.
///   - sum: What they are to add up to: their sum rounded up or down. Another is kept as near as
///     rounding each of them up or down allows.
/// - Returns: The rounded numbers, in order.
public func apportioned(_ values: [Double], to sum: Int) -> [Int] {
  let settled = values.map { value in
    let whole = value.rounded()
    return abs(value - whole) < 1e-6 ? whole : value
  }
  let floors = settled.map { Int($0.rounded(.down)) }
  // To a millionth, so that the last place of a binary fraction breaks no tie.
  let fractions = zip(settled, floors).map { (($0 - Double($1)) * 1e6).rounded() }
  let raised = fractions.indices.filter { fractions[$0] > 0 }
    .sorted { (-fractions[$0], $0) < (-fractions[$1], $1) }
    .prefix(max(0, sum - floors.reduce(0, +)))
  return floors.indices.map { raised.contains($0) ? floors[$0] + 1 : floors[$0] }
}
