import ArgumentParser
import SeaworthyTime

/// What the ledger knew: up to a receipt (`#12`, or the `latest`) or up to a time.
enum KnownAt: ExpressibleByArgument {
  case latest
  case receipt(Int64)
  case time(Instant)

  init?(argument: String) {
    if argument == "latest" {
      self = .latest
    } else if argument.hasPrefix("#") {
      guard let number = Int64(argument.dropFirst()), number >= 0 else { return nil }
      self = .receipt(number)
    } else {
      guard let asOf = AsOf(argument: argument) else { return nil }
      self = .time(asOf.instant)
    }
  }
}
