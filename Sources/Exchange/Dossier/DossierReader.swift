import Domain

/// Takes values out of what was read and keeps every finding on the way.
///
/// A value that cannot be read is nil and has left a finding, so that reading goes on and the
/// caller hears everything at once. Whoever builds a dossier looks at `findings` last.
struct DossierReader {
  /// A value with the way to it.
  struct Spot {
    let node: JSONNode
    let path: DossierPath
  }

  /// An object whose keys were looked at.
  struct Object {
    let spot: Spot
    let members: [JSONNode.Member]

    /// What stands behind `key`, the first time; nil when it is absent.
    subscript(key: String) -> Spot? {
      members.first { $0.key == key }.map { Spot(node: $0.value, path: .key(spot.path, key)) }
    }
  }

  struct Found {
    let offset: Int
    let path: DossierPath
    let reason: DossierFinding.Reason
  }

  let ignoresUnknownKeys: Bool
  private(set) var found: [Found] = []

  init(ignoresUnknownKeys: Bool) { self.ignoresUnknownKeys = ignoresUnknownKeys }

  /// Reads a whole file: what `body` takes out of its outermost value, or everything that keeps it from
  /// being one where that is nil.
  static func read<Value>(
    _ bytes: [UInt8], ignoringUnknownKeys: Bool,
    _ body: (inout DossierReader, JSONNode) -> Value?
  ) -> Result<Value, DossierFindings> {
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONNode.read(bytes, limits: .standard)
    } catch {
      return .failure(DossierFindings(error))
    }
    var reader = DossierReader(ignoresUnknownKeys: ignoringUnknownKeys)
    if let value = body(&reader, node) { return .success(value) }
    return .failure(DossierFindings(reader.found, in: bytes))
  }

  mutating func find(_ reason: DossierFinding.Reason, at spot: Spot) {
    found.append(Found(offset: spot.node.offset, path: spot.path, reason: reason))
  }

  // MARK: Objects and lists

  /// The object at `spot`, of which every key is in `keys` and stands once.
  mutating func object(_ spot: Spot?, keys: [String]) -> Object? {
    guard let spot else { return nil }
    guard case .object(let members) = spot.node.content else {
      find(.wrongType(expected: .object, found: spot.node.kind), at: spot)
      return nil
    }
    var seen: Set<String> = []
    for member in members {
      let reason: DossierFinding.Reason
      if !seen.insert(member.key).inserted {
        reason = .duplicateKey
      } else if !ignoresUnknownKeys && !keys.contains(member.key) {
        reason = .unknownKey(allowed: keys)
      } else {
        continue
      }
      found.append(
        Found(offset: member.offset, path: .key(spot.path, member.key), reason: reason))
    }
    return Object(spot: spot, members: members)
  }

  /// The elements of the list at `spot`.
  mutating func elements(_ spot: Spot?) -> [Spot]? {
    guard let spot else { return nil }
    guard case .array(let nodes) = spot.node.content else {
      find(.wrongType(expected: .array, found: spot.node.kind), at: spot)
      return nil
    }
    return nodes.enumerated().map { Spot(node: $1, path: .index(spot.path, $0)) }
  }

  /// The value behind a key that must be there.
  mutating func need(_ object: Object, _ key: String) -> Spot? {
    if let spot = object[key] { return spot }
    found.append(
      Found(
        offset: object.spot.node.offset, path: .key(object.spot.path, key), reason: .missingKey))
    return nil
  }

  /// The value behind a key that may be absent or null: nil for both.
  func may(_ object: Object, _ key: String) -> Spot? {
    guard let spot = object[key], spot.node.kind != .null else { return nil }
    return spot
  }
}
