/// Shares of a whole as bars, the largest first, with the line of what they add up to.
struct Pareto: Hashable, Sendable {
  /// Its identifier, unique in the document.
  var id: String
  /// What it shows.
  var title: String
  /// The same in a sentence, for those who cannot see it.
  var summary: String
  /// The words beside the sample of the cumulative line.
  var cumulativeLabel: String
  /// The bars.
  var bars: [Bar]

  /// A bar.
  struct Bar: Hashable, Sendable {
    /// What it is of.
    var name: String
    /// Its share, 0 to 1.
    var share: Double
    /// Its share with all before it, 0 to 1.
    var cumulative: Double
    /// Its figure in words.
    var label: String
  }
}
