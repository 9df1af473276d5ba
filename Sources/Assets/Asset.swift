/// Assets: the data that a reader of the news could correct, as text, and the one syntax it is written in.
/// In: a path. Out: bytes, parsed lines, or a table as it was frozen. It knows nothing of what the data mean.
internal import CAssets

/// The bytes of a file of Assets, which stand in the program itself; a missing one is an error of ours and traps.
public func asset(_ path: String) -> UnsafeBufferPointer<UInt8> {
  let found = asset_named(path)
  precondition(found.bytes != nil, "no asset named \(path)")
  return UnsafeBufferPointer(start: found.bytes, count: found.count)
}

/// The text of a file of Assets.
public func assetText(_ path: String) -> String {
  String(decoding: asset(path), as: UTF8.self)
}

/// The paths of all files of Assets in the program, in the order of the table.
public func assetPaths() -> [String] {
  (0..<asset_count()).map { String(cString: asset_at($0).path) }
}

/// Tells the contents of a file that frozen tables are made of from all others.
func digest(_ path: String) -> UInt64 {
  let found = asset_named(path)
  precondition(found.digest != 0, "no digest of \(path): its row in assets.cpp must say SOURCE")
  return found.digest
}
