import SeaworthyTrendStatistics
import Testing

/// The expected values are those of SciPy 1.17's `chi2.ppf`, an independent implementation.
@Suite("χ² quantile")
struct ChiSquareQuantileTests {
  private static let degrees = [1, 2, 3, 5, 8, 10, 30, 100, 1000]

  @Test(
    "agrees to 1e-9 of its value with an independent implementation",
    arguments: [
      (
        0.025,
        [
          0.0009820691171752555, 0.05063561596857975, 0.21579528262389785, 0.8312116134866625,
          2.1797307472526497, 3.2469727802368413, 16.79077226556663, 74.22192747492373,
          914.257153799259,
        ]
      ),
      (
        0.10,
        [
          0.01579077409343122, 0.21072103131565273, 0.5843743741551835, 1.6103079869623227,
          3.4895391256498227, 4.865182051925328, 20.599234614585345, 82.35813581235715,
          943.132562342892,
        ]
      ),
      (
        0.50,
        [
          0.454936423119572, 1.386294361119891, 2.3659738843753377, 4.351460191095526,
          7.344121497701794, 9.34181776559197, 29.336031516661585, 99.33412923598846,
          999.333412403381,
        ]
      ),
      (
        0.90,
        [
          2.705543454095404, 4.605170185988092, 6.251388631170325, 9.236356899781123,
          13.36156613651173, 15.987179172105265, 40.2560237387118, 118.49800381106212,
          1057.723901381614,
        ]
      ),
      (
        0.975,
        [
          5.023886187314888, 7.377758908227871, 9.348403604496148, 12.832501994030027,
          17.534546139484647, 20.483177350807388, 46.97924224367115, 129.5611971858366,
          1089.5309127749135,
        ]
      ),
    ] as [(Double, [Double])])
  func table(share: Double, expected: [Double]) {
    for (degrees, expected) in zip(Self.degrees, expected) {
      let found = chiSquareQuantile(share, degrees: degrees)
      #expect(abs(found - expected) <= 1e-9 * expected, "\(degrees) degrees: \(found)")
    }
  }

  @Test("has a closed form with two degrees: −2 ln(1 − p)")
  func twoDegrees() {
    #expect(abs(chiSquareQuantile(0.9, degrees: 2) - 4.605_170_185_988_092) < 1e-12)
  }
}
