/// Views: what a reading looks like. In: a Reader, a theme, glyphs. Out: a Screen. It changes nothing and
/// knows nothing of terminals.
public import Reading
public import Screens

/// The screen of a reading.
public func draw(_ reader: Reader, _ theme: Theme, _ glyphs: Glyphs) -> Screen {
  Screen(reader.size)
}
