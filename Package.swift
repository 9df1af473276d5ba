// swift-tools-version: 6.1
import PackageDescription

/// Settings that every Swift target of the project shares.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  // Types are asked for by what the compiler knows, not by their names: parsing those takes longer at each start than
  // it takes to find the names of an article. Each function has a section of its own, so that what nobody calls is left out.
  .unsafeFlags([
    "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
    "-Xfrontend", "-function-sections",
  ]),
]

/// A library target in `Sources/<name>` that may import the modules named and nothing else.
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// A test target in `Tests/<name>`; `prints` is its folder of expected prints, read from the checkout.
func tests(_ name: String, _ imports: [Target.Dependency], prints: String? = nil) -> Target {
  .testTarget(
    name: name, dependencies: imports + ["Support"], exclude: prints.map { [$0] } ?? [],
    swiftSettings: strict)
}

/// A program with all that `reader` has. Each file of the folder named here stands for a library that becomes a part of it:
/// finding them and the 2,000 symbols of C++ at each start would take longer than the analysis of an article. The functions
/// that opening an article needs stand together (`order-functions` tells which), so that few pages are fetched for them.
func program(_ name: String, path: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [
      "Assets", "CProcess", "Citations", "Documents", "Inputs", "Insights", "Keeping", "Prose",
      "Reading", "Records", "Screens", "Terminal", "Views",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    path: path,
    swiftSettings: strict,
    linkerSettings: [
      .unsafeFlags(["-use-ld=lld", "-L", "\(Context.packageDirectory)/Sources/Linking"]),
      .unsafeFlags(
        [
          "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker",
          "--symbol-ordering-file=\(Context.packageDirectory)/Sources/Linking/functions.order",
        ], .when(configuration: .release)),
    ]
  )
}

let package = Package(
  name: "reader",
  products: [
    .executable(name: "reader", targets: ["reader"]),
    .library(name: "Analysing", targets: ["Prose", "Documents", "Insights", "Records"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "CProcess"),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CUTF8proc"),
    .systemLibrary(name: "CPCRE2"),
    .target(name: "CAssets"),
    .target(name: "CSignals"),
    room("Assets", ["CAssets"]),
    room("Prose", ["CUTF8proc", "Assets"]),
    room("Inputs", ["Prose", "Assets", "CSignals"]),
    room("Documents", ["Prose", "Assets"]),
    room("Insights", ["Documents", "Prose", "Assets"]),
    room("Screens", ["Prose"]),
    room("Citations", ["Insights", "Documents", "Prose"]),
    room(
      "Reading", ["Citations", "Insights", "Documents", "Prose", "Screens", "Assets", "CPCRE2"]),
    room("Views", ["Reading", "Citations", "Insights", "Documents", "Prose", "Screens", "Assets"]),
    room("Records", ["Citations", "Insights", "Documents", "Prose"]),
    room("Keeping", ["Prose"]),
    room("Terminal", ["Screens", "CNcurses", "CSignals"]),
    program("reader", path: "Sources/reader"),
    program("Empty", path: "Sources/Tools/Empty"),
    .executableTarget(
      name: "TrainNames", dependencies: ["Assets", "Insights", "Prose"],
      path: "Sources/Tools/TrainNames",
      swiftSettings: strict),
    .executableTarget(
      name: "OneStep", dependencies: ["Documents", "Insights", "Prose", "Reading", "Records"],
      path: "Sources/Tools/OneStep",
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "Support", dependencies: ["CPseudoTerminal", "Insights", "Documents", "Prose"],
      path: "Tests/Support",
      swiftSettings: strict),
    tests("AssetsTests", ["Assets"]),
    tests("DesignTests", []),
    tests("DocumentsTests", ["Documents", "Prose", "Assets"], prints: "Dumps"),
    tests("InputsTests", ["Inputs", "Prose"]),
    tests("InsightsTests", ["Insights", "Documents", "Prose", "Assets"], prints: "Cases"),
    tests("KeepingTests", ["Keeping", "Prose"]),
    tests("ProseTests", ["Prose", "Assets"]),
    tests(
      "ReadingTests",
      ["Citations", "Reading", "Insights", "Documents", "Prose", "Screens", "Assets"]),
    tests("RecordsTests", ["Records", "Insights", "Documents", "Prose"]),
    tests("ScreensTests", ["Screens", "Prose"]),
    tests(
      "StoryTests", ["Views", "Reading", "Insights", "Documents", "Prose", "Screens", "Assets"],
      prints: "Stories"),
    tests(
      "TerminalTests",
      ["Terminal", "Views", "Reading", "Insights", "Documents", "Prose", "Screens", "reader"]),
    tests(
      "ViewsTests", ["Views", "Reading", "Insights", "Documents", "Prose", "Screens", "Assets"],
      prints: "Screens"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
