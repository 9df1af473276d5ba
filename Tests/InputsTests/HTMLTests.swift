import Inputs
import Prose
import Testing

/// The text that a page's source is read as.
private func article(_ source: String) throws -> String {
  let file = TemporaryFile(Array(source.utf8))
  let input = try openInput(file.path)
  return input.text.string(input.text.range)
}

private let page = """
  <!DOCTYPE html>
  <!-- saved -->
  <html lang="en"><head><meta charset="utf-8">
  <title>Mayor quits after water scandal | Delmar Post</title>
  <meta name="author" content="Ruth Adeyemi">
  <meta property="article:published_time" content="2025-02-18T10:00:00Z">
  <style>p { color: red }</style><script>var x = "<p>no</p>";</script></head>
  <body class="has-sidebar"><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
  <div id="page"><div class="article-body">
  <h1>Mayor quits after <i>water</i> scandal</h1>
  <p class="byline">By Ruth Adeyemi</p>
  <p>Mayor Tom&aacute;s Vieira of Delmar resigned on Tuesday, a week after tests found lead in the tap
  water of 40 schools, and said that he would not stand again.
  <p>&ldquo;I was told it was safe &#8211; and I repeated it,&rdquo; Vieira said.<br><br>&#147;I should have asked
  twice,&#148; he told the council, which met on Monday for five hours and more.
  <ul><li>40 schools<li>3 wells</ul>
  <table><tr><td>School</td><td>Lead</td></tr><tr><td>Pell Lane</td><td>18</td></tr></table>
  <div class="relatedLinks"><a href="/x">The wells of Delmar, and why they are shut</a></div>
  <aside>Subscribe to the Delmar Post for one crown a week</aside>
  </div></div><footer>&copy; 2025 Delmar Post</footer></body></html>
  """

@Suite struct HTMLTests {
  @Test func aSavedPage() throws {
    #expect(
      try article(page) == """
        Mayor quits after water scandal

        By Ruth Adeyemi

        Published 2025-02-18

        Mayor Tomás Vieira of Delmar resigned on Tuesday, a week after tests found lead in the tap water of 40 schools, \
        and said that he would not stand again.

        “I was told it was safe – and I repeated it,” Vieira said.

        “I should have asked twice,” he told the council, which met on Monday for five hours and more.

        • 40 schools

        • 3 wells

        School\tLead
        Pell Lane\t18

        """)
  }

  /// The author and the day in what is stated for search engines, the title in a meta element with the site behind it.
  @Test func statedElsewhere() throws {
    let text = try article(
      """
      <html><head><title>Delmar Post</title><meta property="og:title" content="Wells of Delmar shut - Delmar Post">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03T08:00","author":
      [{"@type":"Person","name":"Ana Re\\u00e7h"}]}</script></head><body><p>The wells were shut on Friday.</p></body>
      """)
    #expect(
      text
        == "Wells of Delmar shut\n\nBy Ana Reçh\n\nPublished 2024-05-03\n\nThe wells were shut on Friday.\n"
    )
  }

  @Test(arguments: [
    "<3 is what they wrote on the wall.\n", "Use <p> and <b> in pages.\n",
    "<?xml version=\"1.0\"?><rss></rss>\n",
  ])
  func noPage(_ text: String) throws { #expect(try article(text) == text) }

  @Test func theDigestIsOfTheSource() throws {
    let file = TemporaryFile(Array("<html><p>Wells".utf8))
    #expect(
      try openInput(file.path).sha256()
        == "d27d73214e03922dd4e058c73493cb36bddb16735af58b4d7b4718f06e1c951a")
  }

  /// Wherever a page is cut, something is read of it.
  @Test func cutPages() throws {
    let bytes = Array(page.utf8)
    for end in stride(from: 40, to: bytes.count, by: 7) {
      let file = TemporaryFile(Array(bytes[..<end]))
      _ = try openInput(file.path).text.count
    }
  }
}
