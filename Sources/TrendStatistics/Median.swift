/// The median of some numbers: the middle one by size, or the mean of the two middle ones; nil
/// without any.
///
/// The centre line of a run chart, which is drawn while there are too few points for limits.
///
/// Source: doctrine 7, "XmR", under 8 points; NIST/SEMATECH e-Handbook 1.3.5.1.
///
/// - Parameter values: Finite numbers, in any order.
public func median(_ values: some Sequence<Double>) -> Double? {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2)
    ? (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[middle]
}
