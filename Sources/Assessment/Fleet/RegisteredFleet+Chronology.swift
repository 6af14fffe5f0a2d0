import SeaworthyInspection
import SeaworthyReadiness
import SeaworthyTime

extension RegisteredFleet {
  /// What the register that stands tells of a vessel's service: delivery, transfer, disposal.
  ///
  /// What comes after a transfer is told of the vessel by the key that it has then.
  func chronology(of vessel: VesselKey) -> [ChronologyEntry] {
    guard let entry = entries[vessel] else { return [] }
    let stated = entry.entry
    let transfer = stated.transfer.map { transfer in
      (
        transfer.at,
        ChronologyEvent.transferred(
          to: VesselKey(coastGuard: transfer.coastGuard, hullNumber: transfer.hullNumber))
      )
    }
    return [
      stated.delivered.map { ($0, .delivered) }, transfer, stated.disposed.map { ($0, .disposed) },
    ].compactMap(\.self).map { at, event in
      ChronologyEntry(at: at.instant, event: event, citation: entry.registration.citation)
    }
  }
}
