/// Places that the reader marked with a letter, for as long as the text is open.
extension Reader {
  mutating func setMark(_ letter: Unicode.Scalar) {
    marks[letter] = here
    message = "Marked; '\(letter) comes back here"
  }

  mutating func go(toMark letter: Unicode.Scalar) {
    guard let mark = marks[letter] else {
      message = "No place is marked with \(letter); m\(letter) marks one"
      return
    }
    jump()
    go(to: mark)
  }
}
