extension [String] {
  /// One after the other with a separator between them. The library's `joined` asks the runtime at each start what an array
  /// of strings is, which takes longer than the whole screen's joining.
  public func joined(by separator: String) -> String {
    var whole = first ?? ""
    for part in dropFirst() {
      whole += separator
      whole += part
    }
    return whole
  }
}
