import ArgumentParser
import SeaworthyInspection

/// What a question is about: a coast guard, or one of its vessels.
enum Subject: ExpressibleByArgument {
  case coastGuard(String)
  case vessel(VesselKey)

  init?(argument: String) {
    if let vessel = VesselKey(argument) {
      self = .vessel(vessel)
    } else if !argument.isEmpty, !argument.contains("/") {
      self = .coastGuard(argument)
    } else {
      return nil
    }
  }
}
