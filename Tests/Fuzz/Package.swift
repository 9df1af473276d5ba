// swift-tools-version: 6.1
import PackageDescription

// A package of its own, since everything in it is built for the fuzzer: `Tests/Fuzz/run`. `Modules` points at Sources.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ imports: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: imports, path: "Modules/" + name, swiftSettings: strict)
}

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CUTF8proc", path: "Modules/CUTF8proc"),
    .systemLibrary(name: "CPCRE2", path: "Modules/CPCRE2"),
    .target(name: "CAssets", path: "Modules/CAssets"),
    room("Assets", ["CAssets"]),
    room("Prose", ["CUTF8proc", "Assets"]),
    room("Documents", ["Prose", "Assets"]),
    room("Insights", ["Documents", "Prose", "Assets"]),
    room("Screens", ["Prose"]),
    room("Citations", ["Insights", "Documents", "Prose"]),
    room(
      "Reading", ["Citations", "Insights", "Documents", "Prose", "Screens", "Assets", "CPCRE2"]),
    room("Views", ["Reading", "Citations", "Insights", "Documents", "Prose", "Screens", "Assets"]),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["Views", "Reading", "Insights", "Documents", "Prose", "Screens", "Assets"],
      path: "Target", swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
