import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Work on many files at once, on as many threads as the machine has processors.
package enum InParallel {
  /// How many processors there are, at least one.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What is done by several: which item comes next, and what came out.
  private final class Work<Item: Sendable, Result: Sendable>: Sendable {
    let items: [Item]
    let body: @Sendable (Item) -> Result
    private let next = Atomic(0)
    private let results: Mutex<[Result?]>

    init(_ items: [Item], _ body: @escaping @Sendable (Item) -> Result) {
      self.items = items
      self.body = body
      results = Mutex(Array(repeating: nil, count: items.count))
    }

    /// Does one item; false when none is left.
    func step() -> Bool {
      let place = next.add(1, ordering: .relaxed).oldValue
      guard place < items.count else { return false }
      let result = body(items[place])
      results.withLock { $0[place] = result }
      return true
    }

    var all: [Result] { results.withLock { $0.compactMap(\.self) } }
  }

  /// What `body` makes of each item, in their order.
  /// - Parameter threads: At least one; the calling thread is one of them.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int = processors, _ body: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let work = Work(items, body)
    let others = min(threads, items.count) - 1
    let started = (0..<max(0, others)).compactMap { _ in
      thread { while work.step() {} }
    }
    while work.step() {}
    for thread in started { pthread_join(thread, nil) }
    return work.all
  }

  /// Nil where the system gives none: the others do its part.
  private static func thread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = Unmanaged.passRetained(Job(body)).toOpaque()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as the main thread has; elsewhere it is less.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    guard pthread_create(&thread, &attributes, runJob, job) == 0 else {
      Unmanaged<Job>.fromOpaque(job).release()
      return nil
    }
    return thread
  }
}

private final class Job: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

#if canImport(Darwin)
  private func runJob(_ job: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Job>.fromOpaque(job).takeRetainedValue().run()
    return nil
  }
#else
  private func runJob(_ job: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().run() }
    return nil
  }
#endif
