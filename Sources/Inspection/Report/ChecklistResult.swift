/// What an inspection found of one checklist item.
public struct ChecklistResult: Hashable, Sendable {
  /// The item's code in the class checklist, such as `551-02`.
  public var item: String
  /// The SWBS group to which the item belongs.
  public var group: SWBSGroup
  /// The item in words.
  public var title: String?
  /// What was found on arrival, before any repair.
  public var result: ItemResult
  /// How it was left, if it was worked on.
  public var afterRepair: ItemResult?
  /// What was measured.
  public var measurement: Measurement?
  /// A remark.
  public var remark: String?
  /// Elements of other namespaces, in the order of the file.
  public var extensions: [Extension]
  /// The line on which the element begins in the file that was decoded; not part of the content.
  public var line: Int

  /// A result for an item.
  public init(
    item: String, group: SWBSGroup, title: String? = nil, result: ItemResult,
    afterRepair: ItemResult? = nil, measurement: Measurement? = nil, remark: String? = nil,
    extensions: [Extension] = [],
    line: Int = 0
  ) {
    self.item = item
    self.group = group
    self.title = title
    self.result = result
    self.afterRepair = afterRepair
    self.measurement = measurement
    self.remark = remark
    self.extensions = extensions
    self.line = line
  }
}

/// A measured quantity and the limits that it is held against.
public struct Measurement: Hashable, Sendable {
  /// What was read.
  public var value: DecimalNumber
  /// The unit as the file states it.
  public var unit: String
  /// The least that is allowed.
  public var lower: DecimalNumber?
  /// The most that is allowed.
  public var upper: DecimalNumber?

  /// A measurement.
  public init(
    value: DecimalNumber, unit: String, lower: DecimalNumber? = nil, upper: DecimalNumber? = nil
  ) {
    self.value = value
    self.unit = unit
    self.lower = lower
    self.upper = upper
  }
}
