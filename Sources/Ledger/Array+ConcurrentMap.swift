extension Array where Element: Sendable {
  /// What a function gives for each element, in the order of the elements, worked out on all cores.
  ///
  /// - Parameter transform: Gives the same for an element whenever it is called, so that the order
  ///   of calls never shows.
  package func concurrentMap<Value: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Value
  ) async -> [Value] {
    // Enough pieces to keep many cores busy when some take far longer, few enough to cost nothing.
    let size = Swift.max(1, (count + 511) / 512)
    return await withTaskGroup(of: (start: Int, results: [Value]).self) { group in
      for start in stride(from: 0, to: count, by: size) {
        let piece = self[start..<Swift.min(start + size, count)]
        group.addTask { (start, piece.map(transform)) }
      }
      var pieces: [(start: Int, results: [Value])] = []
      for await piece in group { pieces.append(piece) }
      return pieces.sorted { $0.start < $1.start }.flatMap(\.results)
    }
  }
}
