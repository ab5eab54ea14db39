import CSQLite

// A database as bytes, without a file.
//
// Source: https://www.sqlite.org/c3ref/serialize.html, https://www.sqlite.org/c3ref/deserialize.html
extension Database {
  /// The pages one after the other, as a file would hold them.
  package func image() throws -> [UInt8] {
    var count: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(try connection, "main", &count, 0) else {
      throw DatabaseError(.noMemory)
    }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// Takes the place of what is in a database in memory. It can be read from then on and cannot grow:
  /// copy it into another.
  package func load(_ image: [UInt8]) throws {
    guard let place = sqlite3_malloc64(sqlite3_uint64(max(image.count, 1))) else {
      throw DatabaseError(.noMemory)
    }
    image.withUnsafeBytes { from in
      if let start = from.baseAddress { place.copyMemory(from: start, byteCount: from.count) }
    }
    // SQLite frees the memory, also when this fails.
    try check(
      sqlite3_deserialize(
        try connection, "main", place.assumingMemoryBound(to: UInt8.self),
        sqlite3_int64(image.count), sqlite3_int64(image.count),
        UInt32(SQLITE_DESERIALIZE_FREEONCLOSE)))
  }
}
