import Foundation

/// What the system says of a path.
enum FileState: Hashable, Sendable {
  /// A file of so many bytes.
  case file(bytes: Int)
  /// A folder.
  case folder
  /// A link, a pipe, a device.
  case other
  /// Nothing that can be told.
  case fault(RunFault.Reason)

  /// The state of what a person named: links are followed.
  init(ofNamed path: RawPath) {
    var status = stat()
    self =
      path.withCString { stat($0, &status) } == 0
      ? FileState(status) : .fault(RunFault.Reason(errno: errno))
  }

  /// The state of what lies in a folder: links are not followed.
  init(ofListed path: RawPath) {
    var status = stat()
    self =
      path.withCString { lstat($0, &status) } == 0
      ? FileState(status) : .fault(RunFault.Reason(errno: errno))
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(bytes: Int(status.st_size))
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

extension RunFault.Reason {
  /// The reason behind a system call's error number.
  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .permission
    default: self = .io(code: Int(code))
    }
  }
}
