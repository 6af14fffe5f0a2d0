import SeaworthyInspection
import SeaworthyTime

/// Which listings are about one discrepancy.
///
/// A discrepancy is (vessel, identifier) if the identifier is a UUID or `continues` names an
/// earlier one; otherwise (vessel, identifier, item), where an open spell on that item is continued
/// whatever its identifier, unless the report lists that spell's own too. Source: doctrine 2, rule
/// 5.
struct DiscrepancyIdentities {
  /// The listings of each discrepancy, in the order in which it was first listed.
  private(set) var listings: [[Listing]] = []

  private var keys: [[Key]] = []
  private var places: [Key: Int] = [:]
  private let grades: ItemGrades
  private let listingsByKey: [Key: [Listing]]

  /// The key by which a report names a discrepancy.
  private enum Key: Hashable {
    case unique(String)
    case short(String, item: String)

    init(_ discrepancy: Discrepancy) {
      if let identifier = DocumentIdentifier(discrepancy.identifier) {
        self = .unique(identifier.text)
      } else {
        self = .short(discrepancy.identifier, item: discrepancy.item)
      }
    }
  }

  init(_ reports: VesselReports, grades: ItemGrades) {
    self.grades = grades
    let all = reports.ordered.indices.map { reports.listings(of: $0) }
    listingsByKey = Dictionary(grouping: all.joined()) { Key($0.discrepancy) }
    var batch: [Listing] = []
    for listings in all {
      if let last = batch.last, let next = listings.first, !last.telling.isToldWith(next.telling) {
        take(batch)
        batch = []
      }
      batch += listings
    }
    take(batch)
  }

  /// Takes the listings of the next report, or of all candidates of a dispute about one inspection:
  /// first those that name a known discrepancy, so that the others cannot continue it.
  private mutating func take(_ listings: [Listing]) {
    var listed: Set<Int> = []
    var others: [Listing] = []
    for listing in listings {
      if let place = places[Key(listing.discrepancy)] {
        add(listing, to: place)
        listed.insert(place)
      } else {
        others.append(listing)
      }
    }
    for listing in others {
      let place =
        named(by: listing) ?? continued(by: listing, except: listed) ?? openSpell(
          on: listing, except: listed)
        ?? self.listings.count
      add(listing, to: place)
      listed.insert(place)
    }
  }

  /// The discrepancy that a candidate of the same dispute names alike.
  private func named(by listing: Listing) -> Int? {
    listing.telling.dispute == nil ? nil : places[Key(listing.discrepancy)]
  }

  private mutating func add(_ listing: Listing, to place: Int) {
    if place == listings.count {
      listings.append([])
      keys.append([])
    }
    listings[place].append(listing)
    let key = Key(listing.discrepancy)
    if places.updateValue(place, forKey: key) == nil { keys[place].append(key) }
  }

  /// The earlier discrepancy that `continues` names: on the same item if there is one, else the one
  /// listed last.
  private func continued(by listing: Listing, except listed: Set<Int>) -> Int? {
    guard let name = listing.discrepancy.continues else { return nil }
    let unique = DocumentIdentifier(name)?.text ?? name
    let item = listing.discrepancy.item
    let named = keys.indices.filter { place in
      !listed.contains(place)
        && keys[place].contains {
          switch $0 {
          case .unique(let identifier): identifier == unique
          case .short(let identifier, _): identifier == name
          }
        }
    }
    return named.last { keys[$0].contains(.short(name, item: item)) }
      ?? named.max { lastListed($0) < lastListed($1) }
  }

  private func lastListed(_ place: Int) -> Int {
    listings[place].last?.telling.report ?? 0
  }

  /// The discrepancy with an open spell on the same item; of several the one that opened first. It
  /// is open as far as all reports together tell under the identifiers it had by then.
  private func openSpell(on listing: Listing, except listed: Set<Int>) -> Int? {
    guard case .short = Key(listing.discrepancy) else { return nil }
    let candidates = listings.indices.filter { place in
      !listed.contains(place) && listings[place].last?.discrepancy.item == listing.discrepancy.item
    }
    return candidates.compactMap { place -> (opened: Instant, place: Int)? in
      let known = listings[place].map(\.telling.report)
      let told = keys[place].flatMap { listingsByKey[$0] ?? [] }
        .filter { !known.contains($0.telling.report) }
      let spells = DiscrepancySpells(listings[place] + told, grades: grades)
      return spells.spells.first { $0.interval(.asStated).contains(listing.telling.at) }
        .map { ($0.opened, place) }
    }.min { $0 < $1 }?.place
  }
}
