#ifndef CLEXICONDATA_H
#define CLEXICONDATA_H
#include <stddef.h>

/// One embedded table: UTF-8, tab-separated, one header line, LF; not NUL-terminated.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} LexiconTable;

LexiconTable lexicon_divisions(void);
LexiconTable lexicon_divisions_former(void);
LexiconTable lexicon_division_aliases(void);
LexiconTable lexicon_ambiguity(void);
LexiconTable lexicon_confusable_characters(void);
LexiconTable lexicon_themes(void);
LexiconTable lexicon_theme_phrases(void);
LexiconTable lexicon_common_words(void);
LexiconTable lexicon_place_cues(void);
LexiconTable lexicon_surnames(void);
LexiconTable lexicon_context_phrases(void);
LexiconTable lexicon_units(void);
LexiconTable lexicon_indicators(void);
LexiconTable lexicon_indicator_phrases(void);
LexiconTable lexicon_figure_words(void);
LexiconTable lexicon_pinyin(void);
LexiconTable lexicon_pinyin_phrases(void);
LexiconTable lexicon_furniture(void);
LexiconTable lexicon_press_words(void);
LexiconTable lexicon_traditional(void);
LexiconTable lexicon_reading_odds(void);
LexiconTable lexicon_measured(void);
LexiconTable lexicon_character_references(void);
LexiconTable lexicon_page_parts(void);
LexiconTable lexicon_rare_characters(void);
LexiconTable lexicon_english(void);
#endif
