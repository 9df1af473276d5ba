internal import Prose
public import Screens

extension Reader {
  /// Takes a key. What must happen outside comes back.
  public mutating func press(_ key: Key) -> [Effect] {
    if case .resize(let size) = key {
      resize(size)
      return []
    }
    if prompt != nil { return pressInPrompt(key) }
    if case .paste = key { return [] }
    if pending.isEmpty, case .character(let digit) = key, takeDigit(digit) { return [] }
    pending.append(key)
    switch surroundings.keys.meaning(of: pending, in: focus) {
    case .beginning: return []
    case .command(let command, let argument):
      let number = count
      forgetKeys()
      return perform(command, count: number, argument: argument)
    case .nothing:
      let name = pending.map(keyName).joined(by: "")
      let isEscape = pending.count > 1 && key == .escape
      forgetKeys()
      message = isEscape ? nil : "\(name) does nothing here; ? shows the keys"
      return []
    }
  }

  /// A digit is part of a count, 0 only behind another one.
  private mutating func takeDigit(_ digit: Unicode.Scalar) -> Bool {
    guard digit >= "0", digit <= "9", digit != "0" || count != nil else { return false }
    count = min((count ?? 0) * 10 + Int(digit.value - 0x30), 999_999_999)
    message = nil
    return true
  }

  private mutating func forgetKeys() {
    pending = []
    count = nil
  }

  /// Keys that wait for more, as `3]`.
  public var pendingKeys: String {
    (count.map(String.init) ?? "") + pending.map(keyName).joined(by: "")
  }
}
