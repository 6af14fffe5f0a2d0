extension ChartRuleSet {
  /// How likely a chart of so many points gives at least one signal when nothing changes.
  ///
  /// Between the numbers of points of the table, all up to 60, on the straight line between its
  /// neighbours; beyond the last, where it is above .95, as for the last, which is too little. Under
  /// 8 points nothing is called: 0.
  ///
  /// Source: doctrine 7, "table by simulation".
  ///
  /// - Parameter points: 0 or more, without gaps between them.
  public func falseAlarm(points: Int) -> Double {
    let table = FalseAlarms.table
    guard let last = table.last, points < last.points else { return table.last.map(value) ?? 1 }
    guard let above = table.firstIndex(where: { $0.points >= points }), points >= table[0].points
    else { return 0 }
    guard table[above].points > points else { return value(table[above]) }
    let (low, high) = (table[above - 1], table[above])
    let share = Double(points - low.points) / Double(high.points - low.points)
    return value(low) + share * (value(high) - value(low))
  }

  private func value(_ row: (points: Int, probabilities: [Double])) -> Double {
    zip(Self.allCases, row.probabilities).first { $0.0 == self }?.1 ?? 1
  }
}
