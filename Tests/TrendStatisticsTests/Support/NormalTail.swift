import Foundation

/// The system's own, to hold the room's against.
enum NormalTail {
  static func twoSided(_ z: Double) -> Double { erfc(z / 2.0.squareRoot()) }
}
