/// The standard normal deviate of a two-sided level of 95 %.
///
/// Source: doctrine 3, "Found ready".
public let normalDeviate95 = 1.959_963_984_540_054
