import Glibc
import Keeping
import Prose
import Support
import Testing

private let story = "Quiet harbour reopens\n\nMara Lind spoke. Then Mara Lind left.\n"

/// The range of the last occurrence of some words.
private func last(_ words: String, in story: String) -> TextRange {
  let bytes = Array(story.utf8)
  let wanted = Array(words.utf8)
  let start = (0...(bytes.count - wanted.count)).last {
    Array(bytes[$0..<($0 + wanted.count)]) == wanted
  }!
  return TextRange(start, start + wanted.count)
}

@Suite struct KeeperTests {
  private let folder = TemporaryFolder()

  @Test func anchorFollowsItsWords() {
    let range = last("Mara Lind", in: story)
    let anchor = Anchor(range, in: SourceText(story))
    #expect(anchor.find(in: SourceText(story)) == range)
    let longer = "An added line that is new.\n\n" + story
    #expect(anchor.find(in: SourceText(longer)) == last("Mara Lind", in: longer))
    #expect(anchor.find(in: SourceText("Nothing of it.")) == nil)
  }

  /// Wherever the cuts fall, in words of two, three and four bytes.
  @Test(arguments: ["ö", "“", "🛶"]) func longPassagesAreCutBetweenCharacters(_ mark: String) {
    for shift in 0..<5 {
      let before = String(repeating: "a", count: shift)
      let story = before + String(repeating: mark, count: 200) + " end"
      let range = TextRange(shift, story.utf8.count - 4)
      let anchor = Anchor(range, in: SourceText(story))
      #expect(!(anchor.exact + anchor.prefix + anchor.suffix).contains("\u{FFFD}"))
      #expect(anchor.find(in: SourceText(story)) == range)
      let moved = "New words. " + story
      #expect(anchor.find(in: SourceText(moved))?.start == shift + 11)
    }
  }

  @Test func ofEqualPlacesTheNearestIsTaken() {
    let story = "one Lind two Lind three Lind four"
    let anchor = Anchor(TextRange(13, 17), in: SourceText(story))
    #expect(anchor.find(in: SourceText("ONE Lind TWO Lind THREE Lind")) == TextRange(13, 17))
  }

  @Test(arguments: [Int.min, -1, 1 << 40, .max], [Int.min, -1, 3, .max])
  func anchorsOfAnyNumbersAreSurvived(_ start: Int, _ length: Int) {
    var anchor = Anchor(last("Then", in: story), in: SourceText(story))
    (anchor.start, anchor.length) = (start, length)
    let found = anchor.find(in: SourceText(story))
    #expect(found.map { $0.start <= $0.end && $0.end <= story.utf8.count } == true)
  }

  @Test func keptForTheSameTextAndForItsUpdate() throws {
    let keeper = Keeper(folder: folder.path + "/a/b")
    let text = SourceText(story)
    let kept = Kept(
      place: Anchor(last("Then", in: story), in: text),
      corrections: [.split(Anchor(last("Mara Lind", in: story), in: text))])
    #expect(try keeper.load(for: text, headline: "Quiet harbour reopens") == nil)
    try keeper.save(kept, for: text, headline: "Quiet harbour reopens")
    #expect(try keeper.load(for: text, headline: nil) == kept)
    let update = SourceText(story + "\nMore later.")
    #expect(try keeper.load(for: update, headline: "Quiet harbour reopens") == kept)
    #expect(try keeper.load(for: update, headline: "Another") == nil)
  }

  @Test func fileIsForItsOwnerAlone() throws {
    try Keeper(folder: folder.path).save(Kept(), for: SourceText(story), headline: nil)
    var status = stat()
    let path =
      folder.path
      + "/\(story.utf8.count)-\(String(TextIdentity(SourceText(story)).hash, radix: 16)).json"
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func placesFollowTheEnvironment() {
    #expect(Keeper { $0 == "HOME" ? "/home/a" : nil } != nil)
    #expect(Keeper { $0 == "XDG_DATA_HOME" ? "relative" : nil } == nil)
  }
}
