import Support
import Testing

/// Which module may import which: ours first, then system modules and packages.
private let table: [String: Set<String>] = [
  "Prose": ["CUTF8proc", "Assets"],
  "Assets": ["CAssets"],
  "Inputs": ["Prose", "Assets", "CSignals", "Glibc"],
  "Documents": ["Prose", "Assets"],
  "Insights": ["Documents", "Prose", "Assets", "Synchronization"],
  "Screens": ["Prose"],
  "Citations": ["Insights", "Documents", "Prose"],
  "Reading": ["Citations", "Insights", "Documents", "Prose", "Screens", "Assets", "CPCRE2"],
  "Views": ["Reading", "Citations", "Insights", "Documents", "Prose", "Screens", "Assets"],
  "Records": ["Citations", "Insights", "Documents", "Prose", "FoundationEssentials"],
  "Keeping": ["Prose", "FoundationEssentials", "Glibc"],
  "Terminal": ["Screens", "CNcurses", "CSignals", "Glibc"],
  "reader": [
    "Assets", "Citations", "Documents", "Inputs", "Insights", "Keeping", "Prose", "Reading",
    "Records", "Screens", "Terminal", "Views", "ArgumentParser", "CProcess", "Glibc",
  ],
]

@Suite struct ImportTests {
  @Test func everyImportIsAllowed() {
    for path in files(under: "Sources", ending: ".swift") {
      let module = String(path.split(separator: "/")[1])
      guard module != "Tools" else { continue }
      let allowed = table[module]
      #expect(allowed != nil, "\(module) has no line in the import table of this test")
      for line in (fileText(path) ?? "").split(separator: "\n") where !line.hasPrefix(" ") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count else {
          continue
        }
        let name = String(words[at + 1].split(separator: ".")[0])
        #expect(allowed?.contains(name) == true, "\(path): \(module) may not import \(name)")
      }
    }
  }
}
