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
/// `assets/icon-180.png`
Asset asset_icon_180_png(void);
/// `assets/icon-192.png`
Asset asset_icon_192_png(void);
/// `assets/icon-512.png`
Asset asset_icon_512_png(void);
/// `assets/icon-maskable-512.png`
Asset asset_icon_maskable_512_png(void);
#endif
