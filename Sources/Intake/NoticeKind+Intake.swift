public import SeaworthyNotices

// What an import can say about a file beside what the file itself gives rise to.
extension NoticeKind {
  static let vesselNotInRegister = NoticeKind(
    "vessel_not_in_register", .warning,
    example: "<VesselHullNumberText>XA-70</VesselHullNumberText>, where the register has XA-07")
  static let classUnknown = NoticeKind(
    "class_unknown", .warning,
    example: "<VesselClassText>33 ft interceptor</VesselClassText>, without a checklist")
  static let notAFile = NoticeKind(
    "not_a_file", .info, example: "a symbolic link inside a folder")

  /// Every kind of notice that an import can give, beside those of the files and the ledger.
  public static let intakeKinds =
    [vesselNotInRegister, classUnknown, notAFile] + plausibilityKinds
}
