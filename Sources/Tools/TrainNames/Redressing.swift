import Assets

extension AnnotatedText {
  /// The text with some of its people's names written otherwise; nil where there are none.
  private func rewritten(
    asOrganisations: Bool, _ name: (_ words: [Substring], _ index: Int) -> String?
  ) -> AnnotatedText? {
    let scalars = Array(text.unicodeScalars)
    let spans =
      (persons.map { ($0, 0) } + places.map { ($0, 1) } + orgs.map { ($0, 2) }).filter {
        $0.0.count == 2 && $0.0[0] < $0.0[1] && $0.0[1] <= scalars.count
      }.sorted { $0.0[0] < $1.0[0] }
    var out: [Unicode.Scalar] = []
    var new = AnnotatedText(text: "", persons: [], places: [], orgs: [])
    var end = 0
    var changed = false
    for (index, (span, kind)) in spans.enumerated() where span[0] >= end {
      out += scalars[end..<span[0]]
      let start = out.count
      end = span[1]
      var old = String.UnicodeScalarView()
      old.append(contentsOf: scalars[span[0]..<end])
      let other = kind == 0 ? name(String(old).split(separator: " "), index) : nil
      out += Array((other ?? String(old)).unicodeScalars)
      changed = changed || other != nil
      switch kind {
      case 0 where other != nil && asOrganisations: new.orgs.append([start, out.count])
      case 0: new.persons.append([start, out.count])
      case 1: new.places.append([start, out.count])
      case _: new.orgs.append([start, out.count])
      }
    }
    out += scalars[end...]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: out)
    new.text = String(view)
    return changed ? new : nil
  }

  /// People by their initial: J. Doe.
  func withInitials() -> AnnotatedText? {
    rewritten(asOrganisations: false) { words, _ in
      guard words.count == 2, let letter = words[0].first, letter.isUppercase else { return nil }
      return "\(letter). \(words[1])"
    }
  }

  /// Well-known organisations where people stood: what a list holds counts more than a verb of saying beside it.
  func withOrganisations(_ number: Int) -> AnnotatedText? {
    rewritten(asOrganisations: true) { words, index in
      guard words.count <= 2 else { return nil }
      return organisations[(number &* 31 &+ index &* 7) % organisations.count]
    }
  }
}

/// The organisations of `people.words`, as the news write them.
private let organisations: [String] = {
  var name = ""
  var found: [String] = []
  for line in assetLines(assetText("words/people.words")) {
    if line.indent == 1 { name = line.text }
    guard line.indent > 1, name == "organisation-name" || name == "organisation-phrase" else {
      continue
    }
    for words in line.words {
      found.append(
        words.split(separator: " ").map { word in
          word.count <= 4 && name == "organisation-name"
            ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " "))
    }
  }
  return found
}()
