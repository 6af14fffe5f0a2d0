import ArgumentParser
import SeaworthyTime

/// An instant as a person types it: a time with its offset, or a day, which stands for its end.
struct AsOf: ExpressibleByArgument {
  let instant: Instant

  init?(argument: String) {
    if let timestamp = Timestamp(argument) {
      instant = timestamp.instant
    } else if let midnight = Timestamp(argument + "T00:00:00Z") {
      instant = midnight.instant + .days(1)
    } else {
      return nil
    }
  }
}
