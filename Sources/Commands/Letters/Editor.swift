#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's editor, on the terminal of this program.
enum Editor {
  /// Opens the file and waits until the editor ends. `editor` may have options of its own, as shells
  /// read them: `code --wait`.
  ///
  /// Not Foundation's `Process`: it puts the child in a group of its own, which may not read from
  /// the terminal.
  /// - Returns: False when it could not be started or ended badly.
  static func open(
    _ path: String, with editor: String, environment: [String: String]
  ) -> Bool {
    var environment = environment
    environment["AFLOS_TEMPLATE"] = path
    var arguments = pointers(["sh", "-c", "\(editor) \"$AFLOS_TEMPLATE\""])
    var variables = pointers(environment.map { "\($0.key)=\($0.value)" })
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, &variables) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  /// C strings with a null behind the last; the caller frees them.
  private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
}
