import Insights

/// The table that `NameWeights` reads: the strongest features, 8 bits a weight, at most seven in a block.
func packed(
  _ weights: LearnedWeights, _ hashes: [UInt64],
  blocks: Int
) -> [UInt8] {
  let rows = weights.features.map(centred)
  let strength = rows.map { row in (0..<7).map { abs(row[$0]) }.max() ?? 0 }
  let sorted = strength.sorted()
  let top = max(sorted[sorted.count - 1], 1e-6)
  let scale = 127 / top
  var blockRows = [[(check: UInt16, row: Int)]](repeating: [], count: blocks)
  let order = hashes.indices.sorted {
    strength[$0] != strength[$1] ? strength[$0] > strength[$1] : hashes[$0] < hashes[$1]
  }
  var kept = 0
  for index in order where strength[index] * scale >= 1 && kept < blocks * 6 {
    let place = NameWeights.place(of: hashes[index], blocks: blocks)
    guard blockRows[place.block].count < 7,
      !blockRows[place.block].contains(where: { $0.check == place.check })
    else { continue }
    blockRows[place.block].append((place.check, index))
    kept += 1
  }
  print("\(kept) of \(hashes.count) features kept, one step is \(1 / scale)")
  var bytes = head(weights.transitions, blocks, scale)
  for block in blockRows {
    var out = [UInt8](repeating: 0, count: 64)
    for (slot, entry) in block.enumerated() {
      out[slot * 2] = UInt8(truncatingIfNeeded: entry.check)
      out[slot * 2 + 1] = UInt8(truncatingIfNeeded: entry.check >> 8)
      for label in 0..<7 {
        let weight = (rows[entry.row][label] * scale).rounded()
        out[14 + slot * 7 + label] = UInt8(bitPattern: Int8(max(-127, min(127, weight))))
      }
    }
    bytes += out
  }
  return bytes
}

/// Only differences between labels count: the row moved so that its highest and lowest lie alike around 0.
private func centred(_ row: SIMD8<Float>) -> SIMD8<Float> {
  var (low, high) = (row[0], row[0])
  for label in 1..<7 { (low, high) = (min(low, row[label]), max(high, row[label])) }
  return row - (low + high) / 2
}

private func head(_ transitions: [SIMD8<Float>], _ blocks: Int, _ scale: Float) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: NameWeights.headLength)
  bytes.replaceSubrange(0..<4, with: Array("NAM1".utf8))
  for byte in 0..<4 { bytes[4 + byte] = UInt8(truncatingIfNeeded: blocks >> (8 * byte)) }
  let fingerprint = featureFingerprint()
  for byte in 0..<8 {
    bytes[8 + byte] = UInt8(truncatingIfNeeded: fingerprint >> (8 * UInt64(byte)))
  }
  for before in 0..<8 {
    for label in 0..<8 {
      let weight = Int16(max(-3000, min(3000, (transitions[before][label] * scale).rounded())))
      let offset = 64 + (before * 8 + label) * 2
      bytes[offset] = UInt8(truncatingIfNeeded: weight)
      bytes[offset + 1] = UInt8(truncatingIfNeeded: weight >> 8)
    }
  }
  return bytes
}
