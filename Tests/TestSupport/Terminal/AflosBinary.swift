import Foundation

/// The built program itself.
package enum AflosBinary {
  /// Its path: SwiftPM puts it beside the tests. Throws where it looked when it is not there.
  package static func path() throws -> String {
    var seen: [String] = []
    for start in testProgram {
      var folder = URL(filePath: start).resolvingSymlinksInPath()
      // Linux: beside the test program. macOS: beside a bundle of folders that holds it.
      for _ in 0..<5 where folder.path != "/" {
        folder.deleteLastPathComponent()
        let candidate = folder.appending(path: "aflos")
        if candidate.isProgram { return candidate.path }
        seen.append(folder.path)
      }
    }
    throw TalkFailure(description: "no aflos in \(seen.joined(separator: ", "))")
  }

  /// Where this test runs from: on macOS named to a program of SwiftPM that opens the tests.
  private static var testProgram: [String] {
    CommandLine.arguments.filter { $0.contains(".xctest") }
      + Bundle.allBundles.map(\.bundlePath).filter { $0.contains(".xctest") }
      + [Bundle.main.executablePath].compactMap { $0 }
  }
}

extension URL {
  fileprivate var isProgram: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}
