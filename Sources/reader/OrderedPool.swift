import Glibc

/// Works on lines, some at a time, with one thread a core and gives the answers in the order of the lines. It holds a
/// bounded number of them.
final class OrderedPool: @unchecked Sendable {
  private typealias Numbered = (number: Int, line: [UInt8])

  private let work: @Sendable ([[UInt8]]) -> [Answer]
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [Numbered] = []
  private var done: [Int: Answer] = [:]
  /// A pipe that has something to read when lines were answered.
  private let answered: (read: Int32, write: Int32)
  private var added = 0
  private var given = 0
  private var heldBytes = 0
  private let capacity: Int
  /// Lines of more than this together (bytes) are not taken at once.
  private static let byteCapacity = 32 << 20
  /// Lines that are worked on together, at most, and how long they are together (bytes) where they are more than one.
  private static let batch = 32
  private static let batchLength = 256 << 10

  init(_ work: @escaping @Sendable ([[UInt8]]) -> [Answer]) {
    self.work = work
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    answered = (ends[0], ends[1])
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    capacity = cores * OrderedPool.batch * 4
    for _ in 0..<cores { startThread() }
  }

  /// True when an answer has to be taken before another line is added.
  var isFull: Bool {
    guard added > given else { return false }
    return added - given >= capacity || heldBytes > OrderedPool.byteCapacity
  }

  func add(_ line: [UInt8]) {
    pthread_mutex_lock(lock)
    waiting.append((added, line))
    added += 1
    heldBytes += line.count
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  /// The next answer in order, waited for; nil when all have been given.
  func next() -> Answer? {
    guard given < added else { return nil }
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while done[given] == nil { pthread_cond_wait(changed, lock) }
    return take()
  }

  /// The next answer in order, waited for until the descriptor has something to read; nil then, or when all have been given.
  func next(unlessReadable descriptor: Int32) -> Answer? {
    while given < added {
      if let answer = nextDone() { return answer }
      var files = [descriptor, answered.read].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      poll(&files, 2, -1)
      if files[0].revents != 0 { return nil }
      var bytes: [UInt8] = Array(repeating: 0, count: 256)
      _ = read(answered.read, &bytes, bytes.count)
    }
    return nil
  }

  /// The next answer in order where it is there.
  private func nextDone() -> Answer? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return done[given] == nil ? nil : take()
  }

  /// Takes the next answer, which is there; the lock is held.
  private func take() -> Answer? {
    let answer = done.removeValue(forKey: given)
    given += 1
    heldBytes -= answer?.length ?? 0
    return answer
  }

  private func startThread() {
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let pool = Unmanaged.passRetained(self)
    pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<OrderedPool>.fromOpaque(argument).takeUnretainedValue().runThread()
        return nil
      }, pool.toOpaque())
  }

  /// The next lines to be worked on together; some wait, and the lock is held.
  private func takeBatch() -> [Numbered] {
    var count = 0
    var length = 0
    for next in waiting.prefix(OrderedPool.batch) {
      length += next.line.count
      if count > 0, length > OrderedPool.batchLength { break }
      count += 1
    }
    defer { waiting.removeFirst(count) }
    return Array(waiting.prefix(count))
  }

  private func runThread() {
    while true {
      pthread_mutex_lock(lock)
      while waiting.isEmpty { pthread_cond_wait(changed, lock) }
      let taken = takeBatch()
      pthread_mutex_unlock(lock)
      let answers = work(taken.map(\.line))
      pthread_mutex_lock(lock)
      for (next, answer) in zip(taken, answers) { done[next.number] = answer }
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
      _ = write(answered.write, [1], 1)
    }
  }
}
