/// What each of the nine parts adds to a rate: a share, from −1 to 1, positive where it raises it.
///
/// Of one boat or of a group: a group's parts are the sums of its boats'.
/// Source: doctrine 7, "Change accounted for".
public struct ChangeParts: Hashable, Sendable {
  /// In the order of ``ChangePart``.
  private var values = ChangePart.allCases.map { _ in 0.0 }

  /// Nothing in any part.
  public init() {}

  /// What a part adds; 0 unless it was set.
  public subscript(part: ChangePart) -> Double {
    get { values[part.place] }
    set { values[part.place] = newValue }
  }

  /// The sum of all parts.
  public var total: Double { values.reduce(0, +) }

  /// Part by part, the sum of several.
  init(adding parts: some Sequence<ChangeParts>) {
    self.init()
    for one in parts {
      for place in values.indices { values[place] += one.values[place] }
    }
  }
}

extension ChangePart {
  fileprivate var place: Int {
    switch self {
    case .maintenance: 0
    case .supply: 1
    case .depot: 2
    case .exposure: 3
    case .leftFleet: 4
    case .noLongerSeen: 5
    case .joinedFleet: 6
    case .newlySeen: 7
    case .standard: 8
    }
  }
}
