/// How many numbers share each distinct value, from the least value to the greatest.
///
/// - Parameter numbers: Finite, in any order.
/// - Complexity: O(n log n).
func tiedGroups(_ numbers: some Sequence<Double>) -> [Int] {
  var groups: [Int] = []
  var last: Double?
  for number in numbers.sorted() {
    if number == last { groups[groups.count - 1] += 1 } else { groups.append(1) }
    last = number
  }
  return groups
}
