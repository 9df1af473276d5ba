internal import Screens

/// A binding as a table keeps it, in 28 bytes: numbers of its keys, the ends of its argument, its place and its command.
struct KeyLine: BitwiseCopyable {
  /// 0 stands behind the last key.
  private var keys: (UInt32, UInt32, UInt32, UInt32)
  /// The first and the last character of the argument, both 0 for none.
  private var argument: (UInt32, UInt32)
  private var placeNumber: UInt16
  private var commandNumber: UInt16

  init(_ binding: KeyMap.Binding) {
    var numbers = binding.keys.map(\.number)[...]
    keys = (0, 0, 0, 0)
    keys.0 = numbers.popFirst() ?? 0
    keys.1 = numbers.popFirst() ?? 0
    keys.2 = numbers.popFirst() ?? 0
    keys.3 = numbers.popFirst() ?? 0
    argument = (binding.argument?.lowerBound.value ?? 0, binding.argument?.upperBound.value ?? 0)
    placeNumber = UInt16(clamping: KeyMap.Place.allCases.firstIndex(of: binding.place) ?? 0)
    commandNumber = UInt16(clamping: Command.allCases.firstIndex(of: binding.command) ?? 0)
  }

  /// The number of the first key, never 0.
  var firstKey: UInt32 { keys.0 }
  var place: KeyMap.Place { KeyMap.Place.allCases[Int(placeNumber)] }
  var command: Command { commands[Int(commandNumber)] }

  var binding: KeyMap.Binding {
    KeyMap.Binding(
      place: place,
      keys: [keys.0, keys.1, keys.2, keys.3].compactMap { Key(number: $0) },
      argument: range, command: command)
  }

  private var range: ClosedRange<Unicode.Scalar>? {
    guard argument.1 != 0, let first = Unicode.Scalar(argument.0),
      let last = Unicode.Scalar(argument.1)
    else { return nil }
    return first...last
  }
}

private let commands = Command.allCases
