import Assets

extension AnnotatedText {
  enum Kind { case persons, places, orgs }

  /// The text with some of its people's names written otherwise; nil where there are none.
  private func rewritten(
    as kindOfNew: Kind = .persons, _ name: (_ words: [Substring], _ index: Int) -> String?
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
      case 0 where other != nil && kindOfNew == .orgs: new.orgs.append([start, out.count])
      case 0 where other != nil && kindOfNew == .places: new.places.append([start, out.count])
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

  /// People by their initials: J. Doe, J.D. Doe, JD Doe, J Doe.
  func withInitials(_ number: Int) -> AnnotatedText? {
    rewritten { words, index in
      guard words.count == 2, let letter = words[0].first, letter.isUppercase else { return nil }
      let second = Character(Unicode.Scalar(UInt8(65 + (number &+ index) % 24)))
      let initials =
        switch (number / 8 &+ index) % 5 {
        case 0: "\(letter)"
        case 1: "\(letter)\(second)"
        case 2: "\(letter).\(second)."
        case _: "\(letter)."
        }
      return "\(initials) \(words[1])"
    }
  }

  /// Countries, cities and counties where people stood.
  func withPlaces(_ number: Int) -> AnnotatedText? {
    rewritten(as: .places) { words, index in
      words.count == 1
        ? actingPlaces[(number &* 17 &+ index &* 5) % actingPlaces.count] : nil
    }
  }

  /// Well-known organisations where people stood: what a list holds counts more than a verb of saying beside it.
  func withOrganisations(_ number: Int) -> AnnotatedText? {
    rewritten(as: .orgs) { words, index in
      guard words.count <= 2 else { return nil }
      return organisations[(number &* 31 &+ index &* 7) % organisations.count]
    }
  }
}

/// Countries and cities as the news let them act: England won, Tokyo said.
private let actingPlaces = [
  "England", "Scotland", "Wales", "Ireland", "France", "Spain", "Germany", "Italy", "Brazil",
  "Argentina", "Portugal",
  "Belgium", "Croatia", "Sweden", "Denmark", "Norway", "Poland", "Russia", "Ukraine", "Turkey",
  "Iran", "Iraq", "Israel",
  "Egypt", "Nigeria", "Ghana", "Kenya", "China", "Japan", "Korea", "India", "Pakistan", "Australia",
  "Canada", "Mexico",
  "Washington", "Moscow", "Beijing", "London", "Paris", "Berlin", "Tokyo", "Jerusalem", "Tehran",
  "Kiev", "Brussels",
  "Madrid", "Rome", "Ankara", "Cairo", "Yorkshire", "Kent", "Surrey", "Essex", "Durham", "Chicago",
  "Boston", "Houston",
  "Cleveland", "Denver", "Dallas", "Oakland", "Manchester", "Liverpool", "Newcastle", "Leeds",
  "Texas", "Florida",
  "California", "Virginia", "Georgia", "Cuba", "Chad", "Jordan", "Syria", "Lebanon", "Serbia",
  "Bosnia", "Greece",
]

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
