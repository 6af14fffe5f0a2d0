public import SeaworthyNotices

// What an import can say about a file beside what the file itself gives rise to.
extension NoticeKind {
  static let vesselNotInRegister = NoticeKind(
    "vessel_not_in_register", .warning, fields: ["files"],
    example: "<VesselHullNumberText>XA-70</VesselHullNumberText>, where the register has XA-07")
  static let classUnknown = NoticeKind(
    "class_unknown", .warning, fields: ["files"],
    example: "<VesselClassText>33 ft interceptor</VesselClassText>, without a checklist")
  static let tooManyVessels = NoticeKind(
    "too_many_vessels", .warning, fields: ["files", "limit"],
    example: "reports about 20,000 different vessels in one import")
  static let notAFile = NoticeKind(
    "not_a_file", .info, example: "a symbolic link inside a folder")
  static let leftAlone = NoticeKind(
    "left_alone", .info, fields: ["format"], example: "a photograph beside the reports")

  /// Every kind of notice that an import can give, beside those of the files and the ledger.
  public static let intakeKinds =
    [vesselNotInRegister, classUnknown, tooManyVessels, notAFile, leftAlone] + archiveKinds
    + plausibilityKinds
}
