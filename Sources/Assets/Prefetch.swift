public import CAssets

/// Asks the processor to have a place of a large table at hand soon.
@inlinable @inline(__always)
public func fetch(at place: UnsafeRawPointer) { prefetch(place) }
