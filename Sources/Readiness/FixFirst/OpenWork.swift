public import SeaworthyInspection
import SeaworthyTime

/// An open discrepancy as work that is to be done.
public struct OpenWork: Hashable, Sendable {
  /// The discrepancy as it stands.
  public var discrepancy: DiscrepancyStanding
  /// The hours of work that its correction needs, as last stated; nil if nobody says.
  public var hours: DecimalNumber?

  /// Work to be done.
  public init(discrepancy: DiscrepancyStanding, hours: DecimalNumber?) {
    self.discrepancy = discrepancy
    self.hours = hours
  }
}

extension VesselHistory {
  /// An open spell as work to be done.
  func work(_ place: SpellPlace, at instant: Instant) -> OpenWork? {
    let (discrepancy, spell) = (discrepancies[place.discrepancy], spell(place))
    let items = vesselItems(at: instant)
    guard let standing = standing(place.spell, of: discrepancy, spell, at: instant, items) else {
      return nil
    }
    let told = spell.listings.last {
      $0.telling.at <= instant && !$0.telling.isContested && $0.discrepancy.workHours != nil
    }
    return OpenWork(discrepancy: standing, hours: told?.discrepancy.workHours)
  }
}
