#include "assets.h"

// A file of Assets: one #embed here and one row in the table below. A test holds both to the folder.

static const uint8_t keys_default[] = {
#embed "../../Assets/keys/default.keys" suffix(, )
    0};
static const uint8_t rules_dates[] = {
#embed "../../Assets/rules/dates.rules" suffix(, )
    0};
static const uint8_t rules_furniture[] = {
#embed "../../Assets/rules/furniture.rules" suffix(, )
    0};
static const uint8_t rules_head[] = {
#embed "../../Assets/rules/head.rules" suffix(, )
    0};
static const uint8_t rules_news[] = {
#embed "../../Assets/rules/news.facts" suffix(, )
    0};
static const uint8_t rules_offices[] = {
#embed "../../Assets/rules/offices.facts" suffix(, )
    0};
static const uint8_t themes_terminal[] = {
#embed "../../Assets/themes/terminal.theme" suffix(, )
    0};
static const uint8_t weights_names[] = {
#embed "../../Assets/weights/names.weights" suffix(, )
    0};
static const uint8_t words_ascii[] = {
#embed "../../Assets/words/ascii.table" suffix(, )
    0};
static const uint8_t words_clauses[] = {
#embed "../../Assets/words/clauses.words" suffix(, )
    0};
static const uint8_t words_dates[] = {
#embed "../../Assets/words/dates.words" suffix(, )
    0};
static const uint8_t words_names[] = {
#embed "../../Assets/words/names.lexicon" suffix(, )
    0};
static const uint8_t words_nicknames[] = {
#embed "../../Assets/words/nicknames.words" suffix(, )
    0};
static const uint8_t words_people[] = {
#embed "../../Assets/words/people.words" suffix(, )
    0};
static const uint8_t words_quotes[] = {
#embed "../../Assets/words/quotes.words" suffix(, )
    0};
static const uint8_t words_sentences[] = {
#embed "../../Assets/words/sentences.words" suffix(, )
    0};

#define ROW(path, bytes) {path, bytes, sizeof bytes - 1}
static const struct asset table[] = {
    ROW("keys/default.keys", keys_default),
    ROW("rules/dates.rules", rules_dates),
    ROW("rules/furniture.rules", rules_furniture),
    ROW("rules/head.rules", rules_head),
    ROW("rules/news.facts", rules_news),
    ROW("rules/offices.facts", rules_offices),
    ROW("themes/terminal.theme", themes_terminal),
    ROW("weights/names.weights", weights_names),
    ROW("words/ascii.table", words_ascii),
    ROW("words/clauses.words", words_clauses),
    ROW("words/dates.words", words_dates),
    ROW("words/names.lexicon", words_names),
    ROW("words/nicknames.words", words_nicknames),
    ROW("words/people.words", words_people),
    ROW("words/quotes.words", words_quotes),
    ROW("words/sentences.words", words_sentences),
};

size_t asset_count(void) { return sizeof table / sizeof table[0]; }

struct asset asset_at(size_t index) { return table[index]; }
