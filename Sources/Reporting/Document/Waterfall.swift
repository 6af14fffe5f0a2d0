/// A change as steps from an earlier figure to a later one.
struct Waterfall: Hashable, Sendable {
  /// Its identifier, unique in the document.
  var id: String
  /// What it shows.
  var title: String
  /// The same in a sentence, for those who cannot see it.
  var summary: String
  /// The earlier figure.
  var start: Level
  /// The steps, each beginning where the one before it ends.
  var steps: [Step]
  /// The later figure.
  var end: Level

  /// A figure from which or to which the steps lead.
  struct Level: Hashable, Sendable {
    /// What it is of.
    var name: String
    /// The figure, 0 to 1.
    var value: Double
    /// The figure in words.
    var label: String
  }

  /// A step.
  struct Step: Hashable, Sendable {
    /// What makes it.
    var name: String
    /// Where it begins. On the way, a step may lie outside 0 to 1.
    var from: Double
    /// Where it ends.
    var to: Double
    /// How far it goes, in words with its sign.
    var label: String
  }
}
