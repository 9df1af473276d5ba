internal import CPCRE2
internal import Prose

/// A pattern of PCRE2, compiled for UTF-8 that may hold invalid bytes. A capital letter in it makes case count, as in words.
final class Pattern: @unchecked Sendable {
  private let code: OpaquePointer
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// Steps of one attempt at one place; more is an error, so that no pattern can hang.
  private static let stepLimit: UInt32 = 50_000
  /// How far a match may reach behind the range it begins in, and how far back it may look; bytes.
  private static let lookahead = 8 << 10
  private static let lookbehind = 256

  init(_ text: String) throws(SearchError) {
    guard !text.isEmpty else { throw .empty }
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_MATCH_INVALID_UTF
    options |= PCRE2_USE_OFFSET_LIMIT | PCRE2_NEVER_BACKSLASH_C
    if !Pattern.hasCapital(text) { options |= PCRE2_CASELESS }
    var error: Int32 = 0
    var offset = 0
    let bytes = Array(text.utf8)
    let compiled = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil)
    guard let code = compiled else { throw Pattern.failure(bytes, error, offset) }
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    guard let data = pcre2_match_data_create_from_pattern_8(code, nil),
      let context = pcre2_match_context_create_8(nil)
    else {
      pcre2_code_free_8(code)
      throw .tooComplex
    }
    (self.code, self.data, self.context) = (code, data, context)
    pcre2_set_match_limit_8(context, Pattern.stepLimit)
    pcre2_set_depth_limit_8(context, Pattern.stepLimit)
    pcre2_set_heap_limit_8(context, 4096)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(data)
    pcre2_code_free_8(code)
  }

  /// The matches that begin in a range and hold at least one byte, none of which overlap.
  func matches(in bytes: Span<UInt8>, _ range: TextRange) throws(SearchError) -> [TextRange] {
    try bytes.withUnsafeBufferPointer { buffer throws(SearchError) in
      try matches(in: buffer, range)
    }
  }

  private func matches(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange
  ) throws(SearchError) -> [TextRange] {
    var found: [TextRange] = []
    let start = max(0, range.start - Pattern.lookbehind)
    let end = min(bytes.count, range.end + Pattern.lookahead)
    guard let base = bytes.baseAddress, range.start < range.end, range.end <= bytes.count else {
      return []
    }
    var options: UInt32 = start > 0 && bytes[start - 1] != 10 ? PCRE2_NOTBOL : 0
    if end < bytes.count { options |= PCRE2_NOTEOL }
    pcre2_set_offset_limit_8(context, range.end - 1 - start)
    var from = range.start - start
    while from < range.end - start {
      let result = pcre2_match_8(code, base + start, end - start, from, options, data, context)
      if result == PCRE2_ERROR_NOMATCH { break }
      guard result > 0, let pair = pcre2_get_ovector_pointer_8(data) else { throw .tooComplex }
      let (begin, behind) = (pair[0], max(pair[0], pair[1]))
      if behind > begin { found.append(TextRange(start + begin, start + behind)) }
      from = behind > begin ? behind : behind + 1
    }
    return found
  }

  /// A capital letter that is no part of an escape.
  private static func hasCapital(_ text: String) -> Bool {
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped, isUpperScalar(scalar.value) { return true }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return false
  }

  private static func failure(_ pattern: [UInt8], _ error: Int32, _ offset: Int) -> SearchError {
    var message = [UInt8](repeating: 0, count: 160)
    let count = Int(pcre2_get_error_message_8(error, &message, message.count))
    let words = String(decoding: message[..<max(0, min(count, message.count))], as: UTF8.self)
    let column = codePoints(in: pattern.span, TextRange(0, min(offset, pattern.count))) + 1
    return .badPattern(words.isEmpty ? "not understood" : words, column: column)
  }
}
