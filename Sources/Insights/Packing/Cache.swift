public import Synchronization

/// Values that were made last, kept by a key; forgotten all at once when there are too many. Copies of a value that holds
/// one share it, so it may be used by several threads. Other modules compile it for their own keys and values.
@usableFromInline
package final class Cache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  @usableFromInline let made = Mutex<[Key: Value]>([:])
  @usableFromInline let most: Int

  /// `most` is how many values are kept.
  @inlinable package init(most: Int) { self.most = most }

  /// What is known for a key, or what is made for it.
  @inlinable package func value(_ key: Key, _ make: () -> Value) -> Value {
    if let known = made.withLock({ $0[key] }) { return known }
    let value = make()
    made.withLock { made in
      if made.count >= most { made = [:] }
      made[key] = value
    }
    return value
  }
}
