/// A figure as series hold it, to nine places.
///
/// The last places of a sum depend on the order of what is summed, which says nothing, and would
/// break ties of which the tests of a trend take account.
func settled(_ figure: Double) -> Double { (figure * 1e9).rounded() / 1e9 }

/// The mean of the figures of a visit's boats, the same in every order of them; nil of none.
func boatMean(_ figures: [Double]) -> Double? {
  figures.isEmpty ? nil : settled(figures.sorted().reduce(0, +) / Double(figures.count))
}
