#include "CLexiconData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char divisions[] = {
#embed "Tables/divisions.tsv"
};
LexiconTable lexicon_divisions(void) { return (LexiconTable){divisions, sizeof divisions}; }

static const unsigned char divisions_former[] = {
#embed "Tables/divisions-former.tsv"
};
LexiconTable lexicon_divisions_former(void) { return (LexiconTable){divisions_former, sizeof divisions_former}; }

static const unsigned char division_aliases[] = {
#embed "Tables/division-aliases.tsv"
};
LexiconTable lexicon_division_aliases(void) { return (LexiconTable){division_aliases, sizeof division_aliases}; }

static const unsigned char ambiguity[] = {
#embed "Tables/ambiguity.tsv"
};
LexiconTable lexicon_ambiguity(void) { return (LexiconTable){ambiguity, sizeof ambiguity}; }

static const unsigned char confusable_characters[] = {
#embed "Tables/confusable-characters.tsv"
};
LexiconTable lexicon_confusable_characters(void) {
  return (LexiconTable){confusable_characters, sizeof confusable_characters};
}

static const unsigned char themes[] = {
#embed "Tables/themes.tsv"
};
LexiconTable lexicon_themes(void) { return (LexiconTable){themes, sizeof themes}; }

static const unsigned char theme_phrases[] = {
#embed "Tables/theme-phrases.tsv"
};
LexiconTable lexicon_theme_phrases(void) { return (LexiconTable){theme_phrases, sizeof theme_phrases}; }

static const unsigned char common_words[] = {
#embed "Tables/common-words.tsv"
};
LexiconTable lexicon_common_words(void) { return (LexiconTable){common_words, sizeof common_words}; }

static const unsigned char place_cues[] = {
#embed "Tables/place-cues.tsv"
};
LexiconTable lexicon_place_cues(void) { return (LexiconTable){place_cues, sizeof place_cues}; }

static const unsigned char surnames[] = {
#embed "Tables/surnames.tsv"
};
LexiconTable lexicon_surnames(void) { return (LexiconTable){surnames, sizeof surnames}; }

static const unsigned char context_phrases[] = {
#embed "Tables/context-phrases.tsv"
};
LexiconTable lexicon_context_phrases(void) { return (LexiconTable){context_phrases, sizeof context_phrases}; }

static const unsigned char units[] = {
#embed "Tables/units.tsv"
};
LexiconTable lexicon_units(void) { return (LexiconTable){units, sizeof units}; }

static const unsigned char indicators[] = {
#embed "Tables/indicators.tsv"
};
LexiconTable lexicon_indicators(void) { return (LexiconTable){indicators, sizeof indicators}; }

static const unsigned char indicator_phrases[] = {
#embed "Tables/indicator-phrases.tsv"
};
LexiconTable lexicon_indicator_phrases(void) { return (LexiconTable){indicator_phrases, sizeof indicator_phrases}; }

static const unsigned char figure_words[] = {
#embed "Tables/figure-words.tsv"
};
LexiconTable lexicon_figure_words(void) { return (LexiconTable){figure_words, sizeof figure_words}; }

static const unsigned char pinyin[] = {
#embed "Tables/pinyin.tsv"
};
LexiconTable lexicon_pinyin(void) { return (LexiconTable){pinyin, sizeof pinyin}; }

static const unsigned char pinyin_phrases[] = {
#embed "Tables/pinyin-phrases.tsv"
};
LexiconTable lexicon_pinyin_phrases(void) { return (LexiconTable){pinyin_phrases, sizeof pinyin_phrases}; }

static const unsigned char traditional[] = {
#embed "Tables/traditional.tsv"
};
LexiconTable lexicon_traditional(void) { return (LexiconTable){traditional, sizeof traditional}; }

static const unsigned char reading_odds[] = {
#embed "Tables/reading-odds.tsv"
};
LexiconTable lexicon_reading_odds(void) { return (LexiconTable){reading_odds, sizeof reading_odds}; }

static const unsigned char measured[] = {
#embed "Tables/measured.tsv"
};
LexiconTable lexicon_measured(void) { return (LexiconTable){measured, sizeof measured}; }

static const unsigned char furniture[] = {
#embed "Tables/furniture.tsv"
};
LexiconTable lexicon_furniture(void) { return (LexiconTable){furniture, sizeof furniture}; }

static const unsigned char press_words[] = {
#embed "Tables/press-words.tsv"
};
LexiconTable lexicon_press_words(void) { return (LexiconTable){press_words, sizeof press_words}; }

static const unsigned char character_references[] = {
#embed "Tables/character-references.tsv"
};
LexiconTable lexicon_character_references(void) {
  return (LexiconTable){character_references, sizeof character_references};
}

static const unsigned char page_parts[] = {
#embed "Tables/page-parts.tsv"
};
LexiconTable lexicon_page_parts(void) { return (LexiconTable){page_parts, sizeof page_parts}; }

static const unsigned char rare_characters[] = {
#embed "Tables/rare-characters.tsv"
};
LexiconTable lexicon_rare_characters(void) { return (LexiconTable){rare_characters, sizeof rare_characters}; }

static const unsigned char english[] = {
#embed "Tables/english.tsv"
};
LexiconTable lexicon_english(void) { return (LexiconTable){english, sizeof english}; }
