import Glibc

/// Works on lines with one thread a core and gives the answers in the order of the lines. It holds a bounded number of
/// them at a time.
final class OrderedPool: @unchecked Sendable {
  private let work: @Sendable ([UInt8]) -> Answer
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [(Int, [UInt8])] = []
  private var done: [Int: Answer] = [:]
  private var added = 0
  private var given = 0
  private var heldBytes = 0
  private let capacity: Int
  /// Lines of more than this together (bytes) are not taken at once.
  private static let byteCapacity = 32 << 20

  init(_ work: @escaping @Sendable ([UInt8]) -> Answer) {
    self.work = work
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    capacity = cores * 16
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

  private func runThread() {
    while true {
      pthread_mutex_lock(lock)
      while waiting.isEmpty { pthread_cond_wait(changed, lock) }
      let (number, line) = waiting.removeFirst()
      pthread_mutex_unlock(lock)
      let answer = work(line)
      pthread_mutex_lock(lock)
      done[number] = answer
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
  }
}
