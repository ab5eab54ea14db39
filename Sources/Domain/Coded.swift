/// A fact with a stable word for machines.
///
/// The word is the name of the case, so that no list of words has to be kept beside the cases.
/// `Tests/TidyTests` keeps all of these names in one file: renaming a case is a change of what
/// programs read, and is seen there. What is kept in a dossier has its words written out.
package protocol Coded: Sendable {
  /// A stable word for machines.
  var code: String { get }
}

extension Coded {
  package var code: String { caseName }

  /// The name of the case of an enumeration, without what it holds.
  package var caseName: String {
    let mirror = Mirror(reflecting: self)
    return mirror.children.first?.label ?? String(describing: self)
  }
}
