/// The language of a text, as far as it matters here; raw values are BCP 47 tags.
public enum Language: String, Sendable {
  case english = "en"
  /// Another one, or too little text to tell.
  case unknown = "und"
}
