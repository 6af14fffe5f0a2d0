/// Why a line, or several, can't be fitted.
public enum LeastSquaresFault: Error, Hashable, Sendable {
  /// There are fewer points than unknowns.
  ///
  /// - Parameter more: How many are missing, from 1.
  case tooFewPoints(more: Int)
  /// The points do not tell the unknowns apart, such as a slope from points at one time.
  case undetermined
}

/// The coefficients of columns whose sum comes closest to some values, by the sum of squares.
///
/// By Householder's reflections, each column brought to length 1 first. Source: Golub and Van Loan,
/// Matrix Computations, algorithm 5.3.2.
///
/// - Parameters:
///   - columns: The design by columns, each as long as the values.
///   - values: Finite.
/// - Complexity: O(n k²), of n values and k columns.
func leastSquares(
  _ columns: [[Double]], _ values: [Double]
) throws(LeastSquaresFault) -> [Double] {
  guard values.count >= columns.count else {
    throw .tooFewPoints(more: columns.count - values.count)
  }
  let lengths = columns.map(length)
  guard lengths.allSatisfy({ $0 > 0 }) else { throw .undetermined }
  var design = zip(columns, lengths).map { column, length in column.map { $0 / length } }
  var rest = values
  for step in design.indices {
    let tail = Array(design[step][step...])
    // What of a column of length 1 is not yet spanned by those before it.
    let size = length(tail)
    guard size > 1e-10 else { throw .undetermined }
    var mirror = tail
    mirror[0] += tail[0] < 0 ? -size : size
    let square = dot(mirror, mirror[...])
    for column in step..<design.count {
      reflect(&design[column], in: mirror, square: square, from: step)
    }
    reflect(&rest, in: mirror, square: square, from: step)
  }
  var coefficients = [Double](repeating: 0, count: design.count)
  for row in design.indices.reversed() {
    let known = design.indices[(row + 1)...].reduce(0) { $0 + design[$1][row] * coefficients[$1] }
    coefficients[row] = (rest[row] - known) / design[row][row]
  }
  return zip(coefficients, lengths).map { $0 / $1 }
}

private func length(_ vector: [Double]) -> Double { dot(vector, vector[...]).squareRoot() }

private func dot(_ one: [Double], _ other: ArraySlice<Double>) -> Double {
  zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
}

private func reflect(
  _ vector: inout [Double], in mirror: [Double], square: Double, from start: Int
) {
  let share = 2 * dot(mirror, vector[start...]) / square
  for (place, part) in mirror.enumerated() { vector[start + place] -= share * part }
}
