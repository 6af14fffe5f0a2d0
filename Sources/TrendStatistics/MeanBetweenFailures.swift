/// The mean time between failures of something watched for a set time, with the interval in which
/// the true one may lie.
///
/// For failures that come at a constant rate and are known when they come, over a time that does
/// not end because of one. Source: doctrine 6, "time-terminated"; NIST/SEMATECH e-Handbook 8.4.5.1.
public struct MeanBetweenFailures: Hashable, Sendable {
  /// The time watched over failures, in the unit of that time; nil without failures, of which no
  /// mean can be stated.
  public let value: Double?
  /// The least that the true mean may be: 2T/χ²(1 − α/2; 2r + 2).
  ///
  /// Without failures the one-sided limit at 1 − α/2.
  public let low: Double
  /// The most that it may be: 2T/χ²(α/2; 2r); nil without failures, where nothing limits it.
  public let high: Double?

  /// How sure the limits are: 1 − α of both, or without failures 1 − α/2 of the one.
  public let confidence: Double

  /// The mean over a time with some failures in it.
  ///
  /// - Parameters:
  ///   - time: T, how long was watched, above 0.
  ///   - failures: r, 0 or more.
  ///   - confidence: 1 − α, of the two-sided interval, above 0 and below 1.
  public init(over time: Double, failures: Int, confidence: Double) {
    precondition(time > 0 && failures >= 0, "failures are counted over a time")
    precondition(0 < confidence && confidence < 1, "a confidence lies between 0 and 1")
    let tail = (1 - confidence) / 2
    self.confidence = failures > 0 ? confidence : 1 - tail
    value = failures > 0 ? time / Double(failures) : nil
    low = 2 * time / chiSquareQuantile(1 - tail, degrees: 2 * failures + 2)
    high = failures > 0 ? 2 * time / chiSquareQuantile(tail, degrees: 2 * failures) : nil
  }
}
