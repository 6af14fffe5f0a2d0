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

  /// The coast guard's code, or that of the vessel's.
  var coastGuard: String {
    switch self {
    case .coastGuard(let code): code
    case .vessel(let vessel): vessel.coastGuard
    }
  }

  /// What it is about, as a person types it.
  var name: String {
    switch self {
    case .coastGuard(let code): code
    case .vessel(let vessel): vessel.description
    }
  }
}
