import Foundation
import SeaworthyInspection
import SeaworthyPhrases
import SeaworthyReporting
import SeaworthySimulation

/// The folder of a made-up region: registers, reports, and what really was.
///
/// Reports are written as they arrive, so that a region of any size needs little memory; the truth
/// comes last, and is there only if all the rest is.
struct SimulatedFolder {
  private let path: String
  private var folders: Set<String> = []

  /// A folder that is new or empty; made if it is not there.
  init(_ path: String) throws {
    self.path = path
    let content = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard content?.isEmpty ?? !FileManager.default.fileExists(atPath: path) else {
      throw RunFailure.environment(Phrase("simulate.notEmpty", ["path": .whole(path)]))
    }
  }

  /// Writes a region, and tells how many files of each kind.
  mutating func write(_ simulation: Simulation) throws -> (registers: Int, reports: Int) {
    var run = simulation.run()
    for register in run.registers {
      let code = register.coastGuards.first?.code ?? ""
      try write(
        InspectionEncoder.encodeUnchecked(.register(register)), to: "\(code)/register.xml")
    }
    var count = 0
    let draft = "\(path)/.truth.json.part"
    let truth = try opened(draft)
    var json = JSONStream { text in
      try unlessUnwritable(draft) { try truth.write(contentsOf: Data(text.utf8)) }
    }
    try json.beginList("documents")
    while let document = run.next() {
      try write(document.bytes(), to: document.path)
      try json.element(document)
      count += 1
    }
    try json.endList()
    try finish(&json, simulation.parameters, run.truth())
    try unlessUnwritable(draft) {
      try truth.close()
      try FileManager.default.moveItem(atPath: draft, toPath: "\(path)/truth.json")
    }
    return (run.registers.count, count)
  }

  private func finish(
    _ json: inout JSONStream, _ parameters: SimulationParameters, _ truth: SimulatedTruth
  ) throws {
    try json.member("formatVersion", JSONForm.version)
    try list("lost", truth.lost, &json)
    try json.member("parameters", parameters)
    try json.member("seed", parameters.seed)
    try list("vessels", truth.vessels, &json)
    try list("visits", truth.visits, &json)
    try json.end()
  }

  private func list(_ name: String, _ values: [some Encodable], _ json: inout JSONStream) throws {
    try json.beginList(name)
    for value in values { try json.element(value) }
    try json.endList()
  }

  // MARK: Files

  private mutating func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    let folder = file.deletingLastPathComponent()
    try unlessUnwritable(file.path) {
      if folders.insert(folder.path).inserted {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      try Data(bytes).write(to: file, options: .atomic)
    }
  }

  private func opened(_ file: String) throws -> FileHandle {
    try unlessUnwritable(file) {
      try Data().write(to: URL(filePath: file))
      return try FileHandle(forWritingTo: URL(filePath: file))
    }
  }
}

/// Does something to a file; what stands in the way is told in one sentence.
private func unlessUnwritable<Value>(_ file: String, _ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch {
    throw RunFailure.environment(Phrase("run.unwritable", ["path": .whole(file)]))
  }
}
