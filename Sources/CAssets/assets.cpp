#include "assets.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

// All stand together in a part of the program that is never written to, so that it can be given back as a whole;
// each begins with a line of the processor's cache, since the tables in them are laid out in such lines.
#define ASSET __attribute__((section("assets"))) alignas(64)

// A file of Assets: one #embed here and one row in the table below. A test holds both to the folder.

ASSET static const uint8_t frozen_bearings[] = {
#embed "../../Assets/frozen/bearings.table" suffix(, )
    0};
ASSET static const uint8_t frozen_blocks[] = {
#embed "../../Assets/frozen/blocks.table" suffix(, )
    0};
ASSET static const uint8_t frozen_clauses[] = {
#embed "../../Assets/frozen/clauses.table" suffix(, )
    0};
ASSET static const uint8_t frozen_clues[] = {
#embed "../../Assets/frozen/clues.table" suffix(, )
    0};
ASSET static const uint8_t frozen_dates[] = {
#embed "../../Assets/frozen/dates.table" suffix(, )
    0};
ASSET static const uint8_t frozen_keys[] = {
#embed "../../Assets/frozen/keys.table" suffix(, )
    0};
ASSET static const uint8_t frozen_levels[] = {
#embed "../../Assets/frozen/levels.table" suffix(, )
    0};
ASSET static const uint8_t frozen_lives[] = {
#embed "../../Assets/frozen/lives.table" suffix(, )
    0};
ASSET static const uint8_t frozen_namesakes[] = {
#embed "../../Assets/frozen/namesakes.table" suffix(, )
    0};
ASSET static const uint8_t frozen_news[] = {
#embed "../../Assets/frozen/news.table" suffix(, )
    0};
ASSET static const uint8_t frozen_nicknames[] = {
#embed "../../Assets/frozen/nicknames.table" suffix(, )
    0};
ASSET static const uint8_t frozen_numbers[] = {
#embed "../../Assets/frozen/numbers.table" suffix(, )
    0};
ASSET static const uint8_t frozen_offices[] = {
#embed "../../Assets/frozen/offices.table" suffix(, )
    0};
ASSET static const uint8_t frozen_quarters[] = {
#embed "../../Assets/frozen/quarters.table" suffix(, )
    0};
ASSET static const uint8_t frozen_quotes[] = {
#embed "../../Assets/frozen/quotes.table" suffix(, )
    0};
ASSET static const uint8_t frozen_roles[] = {
#embed "../../Assets/frozen/roles.table" suffix(, )
    0};
ASSET static const uint8_t frozen_sentences[] = {
#embed "../../Assets/frozen/sentences.table" suffix(, )
    0};
ASSET static const uint8_t frozen_theme[] = {
#embed "../../Assets/frozen/theme.table" suffix(, )
    0};
ASSET static const uint8_t frozen_stated[] = {
#embed "../../Assets/frozen/stated.table" suffix(, )
    0};
ASSET static const uint8_t frozen_titles[] = {
#embed "../../Assets/frozen/titles.table" suffix(, )
    0};
ASSET static constexpr uint8_t keys_default[] = {
#embed "../../Assets/keys/default.keys" suffix(, )
    0};
ASSET static constexpr uint8_t rules_dates[] = {
#embed "../../Assets/rules/dates.rules" suffix(, )
    0};
ASSET static constexpr uint8_t rules_furniture[] = {
#embed "../../Assets/rules/furniture.rules" suffix(, )
    0};
ASSET static constexpr uint8_t rules_head[] = {
#embed "../../Assets/rules/head.rules" suffix(, )
    0};
ASSET static constexpr uint8_t rules_levels[] = {
#embed "../../Assets/rules/levels.facts" suffix(, )
    0};
ASSET static constexpr uint8_t rules_lives[] = {
#embed "../../Assets/rules/lives.facts" suffix(, )
    0};
ASSET static constexpr uint8_t rules_news[] = {
#embed "../../Assets/rules/news.facts" suffix(, )
    0};
ASSET static constexpr uint8_t rules_offices[] = {
#embed "../../Assets/rules/offices.facts" suffix(, )
    0};
ASSET static constexpr uint8_t themes_terminal[] = {
#embed "../../Assets/themes/terminal.theme" suffix(, )
    0};
ASSET static const uint8_t weights_names[] = {
#embed "../../Assets/weights/names.weights" suffix(, )
    0};
ASSET static const uint8_t words_ascii[] = {
#embed "../../Assets/words/ascii.table" suffix(, )
    0};
ASSET static constexpr uint8_t words_bearings[] = {
#embed "../../Assets/words/bearings.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_clauses[] = {
#embed "../../Assets/words/clauses.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_clues[] = {
#embed "../../Assets/words/clues.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_dates[] = {
#embed "../../Assets/words/dates.words" suffix(, )
    0};
ASSET static const uint8_t words_names[] = {
#embed "../../Assets/words/names.lexicon" suffix(, )
    0};
ASSET static constexpr uint8_t words_namesakes[] = {
#embed "../../Assets/words/namesakes.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_nicknames[] = {
#embed "../../Assets/words/nicknames.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_people[] = {
#embed "../../Assets/words/people.words" suffix(, )
    0};
ASSET static const uint8_t words_html[] = {
#embed "../../Assets/words/html.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_quarters[] = {
#embed "../../Assets/words/quarters.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_quotes[] = {
#embed "../../Assets/words/quotes.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_roles[] = {
#embed "../../Assets/words/roles.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_sentences[] = {
#embed "../../Assets/words/sentences.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_stated[] = {
#embed "../../Assets/words/stated.words" suffix(, )
    0};
ASSET static constexpr uint8_t words_titles[] = {
#embed "../../Assets/words/titles.words" suffix(, )
    0};

/// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), worked out by the compiler: a third of a MB would have to be read at each start.
template <size_t count> static constexpr uint64_t digest(const uint8_t (&bytes)[count]) {
  uint64_t digest = 0xCBF29CE484222325;
  for (size_t at = 0; at + 1 < count; at++) digest = (digest ^ bytes[at]) * 0x100000001B3;
  return digest;
}

#define ROW(path, bytes) {path, bytes, sizeof bytes - 1, 0}
#define SOURCE(path, bytes) {path, bytes, sizeof bytes - 1, digest(bytes)}
static constexpr asset table[] = {
    ROW("frozen/bearings.table", frozen_bearings),
    ROW("frozen/blocks.table", frozen_blocks),
    ROW("frozen/clauses.table", frozen_clauses),
    ROW("frozen/clues.table", frozen_clues),
    ROW("frozen/dates.table", frozen_dates),
    ROW("frozen/keys.table", frozen_keys),
    ROW("frozen/levels.table", frozen_levels),
    ROW("frozen/lives.table", frozen_lives),
    ROW("frozen/namesakes.table", frozen_namesakes),
    ROW("frozen/news.table", frozen_news),
    ROW("frozen/nicknames.table", frozen_nicknames),
    ROW("frozen/numbers.table", frozen_numbers),
    ROW("frozen/offices.table", frozen_offices),
    ROW("frozen/quarters.table", frozen_quarters),
    ROW("frozen/quotes.table", frozen_quotes),
    ROW("frozen/roles.table", frozen_roles),
    ROW("frozen/sentences.table", frozen_sentences),
    ROW("frozen/theme.table", frozen_theme),
    ROW("frozen/stated.table", frozen_stated),
    ROW("frozen/titles.table", frozen_titles),
    SOURCE("keys/default.keys", keys_default),
    SOURCE("rules/dates.rules", rules_dates),
    SOURCE("rules/furniture.rules", rules_furniture),
    SOURCE("rules/head.rules", rules_head),
    SOURCE("rules/levels.facts", rules_levels),
    SOURCE("rules/lives.facts", rules_lives),
    SOURCE("rules/news.facts", rules_news),
    SOURCE("rules/offices.facts", rules_offices),
    SOURCE("themes/terminal.theme", themes_terminal),
    ROW("weights/names.weights", weights_names),
    ROW("words/ascii.table", words_ascii),
    SOURCE("words/bearings.words", words_bearings),
    SOURCE("words/clauses.words", words_clauses),
    SOURCE("words/clues.words", words_clues),
    SOURCE("words/dates.words", words_dates),
    ROW("words/html.words", words_html),
    ROW("words/names.lexicon", words_names),
    SOURCE("words/namesakes.words", words_namesakes),
    SOURCE("words/nicknames.words", words_nicknames),
    SOURCE("words/people.words", words_people),
    SOURCE("words/quarters.words", words_quarters),
    SOURCE("words/quotes.words", words_quotes),
    SOURCE("words/roles.words", words_roles),
    SOURCE("words/sentences.words", words_sentences),
    SOURCE("words/stated.words", words_stated),
    SOURCE("words/titles.words", words_titles),
};

size_t asset_count() { return sizeof table / sizeof table[0]; }

struct asset asset_at(size_t index) { return table[index]; }

struct asset asset_named(const char *path) {
  for (size_t index = 0; index < asset_count(); index++)
    if (strcmp(table[index].path, path) == 0) return table[index];
  return {path, nullptr, 0, 0};
}
