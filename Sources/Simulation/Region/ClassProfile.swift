import SeaworthyInspection
import SeaworthyStandards

/// What the boats of a class are like, beside their checklist.
///
/// Made up, but for the class-level facts of doctrine 9.
struct ClassProfile: Sendable {
  /// The class, as VesselClassText names it.
  var vesselClass: String
  /// How common it is among the boats of a region.
  var weight: Double
  /// Its engines.
  var engines: [String]
  /// Its length in tenths of a foot.
  var lengthInTenths: Int
  /// The crew's billets.
  var billets: [Billet]
  /// The allowance of parts.
  var allowances: [Allowance]

  /// How many the crew has.
  var crew: Int { billets.map(\.required).reduce(0, +) }

  /// The profile of a class: its own, or that of an interceptor.
  static func profile(of vesselClass: String) -> ClassProfile {
    switch vesselClass {
    case "41-ft interceptor":
      ClassProfile(
        vesselClass: vesselClass, weight: 2, engines: ["port", "starboard"], lengthInTenths: 413,
        billets: [
          Billet(role: "coxswain", required: 1), Billet(role: "engineer", required: 1),
          Billet(role: "crew member", required: 4),
        ], allowances: common)
    case "85-ft near-coastal patrol vessel":
      ClassProfile(
        vesselClass: vesselClass, weight: 1, engines: ["port", "starboard"], lengthInTenths: 850,
        billets: [
          Billet(role: "commanding officer", required: 1),
          Billet(role: "watch officer", required: 2), Billet(role: "engineer", required: 3),
          Billet(role: "electrician", required: 1), Billet(role: "crew member", required: 6),
        ],
        allowances: common + [
          Allowance(part: "GEN-IMP-2", title: "Generator impeller", isCritical: true, required: 2),
          Allowance(part: "FP-SEAL-1", title: "Fire pump seal", isCritical: true, required: 1),
          Allowance(part: "DVT-WIRE", title: "Davit wire", isCritical: false, required: 1),
        ])
    default:
      ClassProfile(
        vesselClass: vesselClass, weight: 4, engines: ["port", "center", "starboard"],
        lengthInTenths: 354,
        billets: [
          Billet(role: "coxswain", required: 1), Billet(role: "engineer", required: 1),
          Billet(role: "crew member", required: 4),
        ], allowances: common)
    }
  }

  private static let common = [
    Allowance(part: "FF-10M", title: "Fuel filter", isCritical: true, required: 6),
    Allowance(part: "IMP-300", title: "Water pump impeller", isCritical: true, required: 3),
    Allowance(part: "BP-2000", title: "Bilge pump", isCritical: true, required: 1),
    Allowance(part: "BAT-31", title: "Battery", isCritical: true, required: 2),
    Allowance(part: "NL-LED", title: "Navigation light", isCritical: false, required: 2),
    Allowance(part: "PROP-21", title: "Propeller", isCritical: false, required: 1),
    Allowance(part: "SEAL-HLM", title: "Helm pump seal", isCritical: false, required: 2),
    Allowance(part: "ANODE-4", title: "Anodes, set", isCritical: false, required: 2),
  ]
}
