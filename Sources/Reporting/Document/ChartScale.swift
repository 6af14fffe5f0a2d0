import SeaworthyPhrases
import SeaworthyTrends

/// The axis of a chart's figures: from 0 to its top, with marks on the way.
struct ChartScale: Hashable, Sendable {
  /// The figure at the top, above 0.
  var top: Double
  /// The marks, lowest first.
  var marks: [Mark]

  /// A mark on the axis.
  struct Mark: Hashable, Sendable {
    /// The figure.
    var value: Double
    /// The words beside it.
    var label: String
  }

  /// Shares, 0 to 100 %.
  static let share = ChartScale(
    top: 1,
    marks: [0.0, 0.25, 0.5, 0.75, 1].map { Mark(value: $0, label: "\(($0 * 100).fixed(0)) %") })

  /// Points of a score, 0 to 100.
  static let points = ChartScale(
    top: 100,
    marks: [0.0, 25, 50, 75, 100].map { Mark(value: $0, label: $0.fixed(0)) })

  /// The scale of a unit on which figures lie; what has no most goes up to a round number above the
  /// largest of them.
  init(_ unit: Unit, upTo figures: [Double]) {
    switch unit {
    case .share: self = .share
    case .points: self = .points
    case .count, .days, .level: self.init(upTo: figures.max() ?? 0)
    }
  }

  private init(top: Double, marks: [Mark]) {
    (self.top, self.marks) = (top, marks)
  }

  /// Four steps of 1, 2 or 5 times a power of ten.
  private init(upTo largest: Double) {
    var power = 1.0
    while power * 20 < largest { power *= 10 }
    let step = power * ([1.0, 2].first { $0 * power * 4 >= largest } ?? 5)
    self.init(
      top: step * 4,
      marks: (0...4).map { Mark(value: Double($0) * step, label: (Double($0) * step).fixed(0)) })
  }

  /// Where a figure lies, 0 at the foot and 1 at the top; what lies outside is put on the edge.
  func height(_ figure: Double) -> Double { min(max(figure / top, 0), 1) }
}
