import SeaworthyNotices
import SeaworthyPhrases
import SeaworthyTime
import SeaworthyXML

// Transfers of vessels between coast guards.
extension ContentCheck {
  /// Checks the transfer of a register's vessel from its coast guard.
  mutating func checkTransfer(of entry: XMLElement, from coastGuard: XMLElement) {
    guard let transfer = entry.child(.transfer) else { return }
    if let code = coastGuard.attribute(.code)?.value,
      transfer.attribute(.coastGuard)?.value == code
    {
      tell(.transferToItself, transfer, .coastGuard, [:])
    }
    if let delivered = entry.time(.delivered), let handedOver = transfer.time(.at),
      handedOver.instant < delivered.instant
    {
      tell(.transferBeforeDelivery, transfer, .at, ["delivered": .dateTime(delivered)])
    }
  }
}
