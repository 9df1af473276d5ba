internal import Assets

/// What a token may be: the labels of the tagger, begin and inside for each kind of name.
package enum NameLabel: Int, CaseIterable, Sendable {
  case outside, beginPerson, insidePerson, beginPlace, insidePlace, beginOrganisation,
    insideOrganisation

  /// Whether a label may stand behind another.
  package func mayFollow(_ before: NameLabel) -> Bool {
    switch self {
    case .outside, .beginPerson, .beginPlace, .beginOrganisation: true
    case .insidePerson: before == .beginPerson || before == .insidePerson
    case .insidePlace: before == .beginPlace || before == .insidePlace
    case .insideOrganisation: before == .beginOrganisation || before == .insideOrganisation
    }
  }
}

/// Scores of the seven labels; the eighth lane is of no use.
package struct LabelScores: Sendable {
  package typealias Lanes = SIMD8<Int16>
  var lanes: Lanes

  init(_ lanes: Lanes) { self.lanes = lanes }
  package init(repeating value: Int16) { lanes = Lanes(repeating: value) }

  package subscript(label: Int) -> Int16 {
    get { lanes[label] }
    set { lanes[label] = newValue }
  }
}

/// The trained weights, read in place. A head of 192 bytes ("NAM1", number of blocks as UInt32, fingerprint of the
/// features, 48 bytes of nothing, the 8 × 8 weights of one label behind another as Int16), then blocks of 64 bytes, one cache line: seven 16-bit checks
/// of features, their seven rows of seven 8-bit weights. A feature is in the block of its hash or nowhere.
package struct NameWeights: @unchecked Sendable {
  package static let headLength = 192
  private let base: UnsafeRawPointer
  private let count: UInt64

  /// From the bytes of `weights/names.weights`; a table of another form is an error of ours and traps.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    base = UnsafeRawPointer(bytes.baseAddress!)
    count = UInt64(base.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    precondition(base.loadUnaligned(as: UInt32.self) == 0x314D_414E)
    precondition(bytes.count == NameWeights.headLength + Int(count) * 64)
  }

  /// The fingerprint of the features that the weights were learned with.
  package var fingerprint: UInt64 { base.loadUnaligned(fromByteOffset: 8, as: UInt64.self) }

  /// The block of a feature, and the check it stands there under, never 0.
  package static func place(of feature: UInt64, blocks: Int) -> (block: Int, check: UInt16) {
    let check = UInt16(truncatingIfNeeded: feature)
    return (Int(feature.multipliedFullWidth(by: UInt64(blocks)).high), max(check, 1))
  }

  /// The weights of a label behind each other label, with what is forbidden far below all else.
  func transitions() -> [LabelScores] {
    NameLabel.allCases.map { before in
      var row = LabelScores(repeating: 0)
      for label in NameLabel.allCases {
        let offset = 64 + (before.rawValue * 8 + label.rawValue) * 2
        row[label.rawValue] =
          label.mayFollow(before)
          ? base.loadUnaligned(fromByteOffset: offset, as: Int16.self) : -20000
      }
      return row
    }
  }

  /// The scores of a token with these features. Without branches: a wrong guess would hold up the blocks to come.
  @inline(__always)
  func scores(_ features: UnsafeBufferPointer<UInt64>) -> LabelScores {
    var sum = LabelScores.Lanes(repeating: 0)
    let blocks = base + NameWeights.headLength
    for feature in features {
      fetch(
        at: blocks + Int(truncatingIfNeeded: feature.multipliedFullWidth(by: count).high) &* 64)
    }
    for feature in features {
      let block =
        blocks + Int(truncatingIfNeeded: feature.multipliedFullWidth(by: count).high) &* 64
      let check = UInt64(max(UInt16(truncatingIfNeeded: feature), 1)) &* 0x0001_0001_0001_0001
      let found =
        NameWeights.zeros(block.loadUnaligned(as: UInt64.self) ^ check) &>> 8
        | NameWeights.zeros(block.loadUnaligned(fromByteOffset: 6, as: UInt64.self) ^ check)
      let place = found.trailingZeroBitCount
      // The rows that the eight bytes of `found` stand for, from the lowest: 0, 3, 1, 4, 2, 5, 3, 6.
      let row = 0x6352_4130 &>> (place &>> 1 & 28) & 7
      // Of a feature that is not there, whose place is 64, all bits of the weights are shifted out.
      let half = UInt64(truncatingIfNeeded: place &>> 1 & 32)
      let weights =
        (block.loadUnaligned(fromByteOffset: 14 &+ row &* 7, as: UInt64.self) &>> half) &>> half
      sum &+= LabelScores.Lanes(truncatingIfNeeded: unsafeBitCast(weights, to: SIMD8<Int8>.self))
    }
    return LabelScores(sum)
  }

  /// The top bit of each 16 that are all zero; above the lowest of them other bits may be set.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0001_0001_0001_0001) & ~word & 0x8000_8000_8000_8000
  }
}

/// The weights of the program.
package let nameWeights = NameWeights(asset("weights/names.weights"))
