import Foundation

/// The arguments and the environment of a program in the form in which C wants them.
struct StartWords {
  /// Both end in nil. The first of `arguments` is the program.
  let arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  let environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  init(_ program: String, _ arguments: [String], environment: [String: String]) {
    self.arguments = Self.list([program] + arguments)
    self.environment = Self.list(environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
  }

  func free() {
    for list in [arguments, environment] {
      var index = 0
      while let word = list[index] {
        Foundation.free(word)
        index += 1
      }
      list.deallocate()
    }
  }

  private static func list(
    _ words: [String]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: words.count + 1)
    for (index, word) in words.enumerated() { list[index] = strdup(word) }
    list[words.count] = nil
    return list
  }
}
