// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that `swift test` needs nothing of it: `Tests/Benchmarks/run`.
let checkout = Context.packageDirectory.split(separator: "/").dropLast(2)
let identity = checkout.last.map(String.init) ?? "reader"

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: identity, path: "../.."),
    .package(url: "https://github.com/google/swift-benchmark", exact: "0.1.2"),
  ],
  targets: [
    .executableTarget(
      name: "Steps",
      dependencies: [
        .product(name: "Analysing", package: identity),
        .product(name: "Benchmark", package: "swift-benchmark"),
      ],
      path: "Steps")
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
