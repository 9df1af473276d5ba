import Assets
import Support
import Testing

@Suite struct AssetTableTests {
  @Test func tableAndFolderAgree() {
    let onDisk = files(under: "Assets").map { String($0.dropFirst("Assets/".count)) }
    let embedded = onDisk.filter { !$0.hasPrefix("samples/") && !$0.hasSuffix(".md") }
    #expect(assetPaths().filter { !$0.hasPrefix("samples/") }.sorted() == embedded)
  }

  @Test func everyAssetIsTheFile() {
    for path in assetPaths() {
      #expect(fileBytes("Assets/" + path) == Array(asset(path)), "\(path)")
    }
  }

  @Test func commentsAndQuotedWords() {
    let lines = assetLines("# all comment\nbegin \"two words\" x  # why\n  within #1\n\n")
    #expect(lines.map(\.number) == [2, 3])
    #expect(lines.map(\.indent) == [1, 3])
    #expect(lines.map(\.words) == [["begin", "two words", "x"], ["within", "#1"]])
  }
}
