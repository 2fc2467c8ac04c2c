#ifndef CASSETS_H
#define CASSETS_H
#include <stddef.h>

/// One embedded file of the site; its bytes are not NUL-terminated.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} Asset;

/// `assets/site.css`
Asset asset_site_css(void);
/// `assets/site.js`
Asset asset_site_js(void);
/// `assets/search.js`
Asset asset_search_js(void);
/// `assets/sort.js`
Asset asset_sort_js(void);
/// `assets/card.js`
Asset asset_card_js(void);
/// `assets/compare.js`
Asset asset_compare_js(void);
/// `assets/favicon.svg`
Asset asset_favicon_svg(void);
#endif
