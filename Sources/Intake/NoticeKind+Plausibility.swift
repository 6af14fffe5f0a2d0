import SeaworthyNotices

extension NoticeKind {
  /// What an import can say of a report held against those around it, its class's checklist, and
  /// the registers.
  static let plausibilityKinds = [
    engineHoursDown, engineHoursTooFast, twoPortsAtOnce, copyOfLast, identityChanged,
    revisionBackwards, itemMistyped, itemNotInChecklist, identityOfAnotherHull, nameDiffers,
    classDiffers, numberDiffers, beforeDelivery, afterDisposal,
  ]
}
