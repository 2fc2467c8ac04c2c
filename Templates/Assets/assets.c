#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char site_css[] = {
#embed "Files/site.css"
};
Asset asset_site_css(void) { return (Asset){site_css, sizeof site_css}; }

static const unsigned char site_js[] = {
#embed "Files/site.js"
};
Asset asset_site_js(void) { return (Asset){site_js, sizeof site_js}; }

static const unsigned char search_js[] = {
#embed "Files/search.js"
};
Asset asset_search_js(void) { return (Asset){search_js, sizeof search_js}; }

static const unsigned char sort_js[] = {
#embed "Files/sort.js"
};
Asset asset_sort_js(void) { return (Asset){sort_js, sizeof sort_js}; }

static const unsigned char card_js[] = {
#embed "Files/card.js"
};
Asset asset_card_js(void) { return (Asset){card_js, sizeof card_js}; }

static const unsigned char compare_js[] = {
#embed "Files/compare.js"
};
Asset asset_compare_js(void) { return (Asset){compare_js, sizeof compare_js}; }

static const unsigned char favicon_svg[] = {
#embed "Files/favicon.svg"
};
Asset asset_favicon_svg(void) { return (Asset){favicon_svg, sizeof favicon_svg}; }

static const unsigned char icon_180_png[] = {
#embed "Files/icon-180.png"
};
Asset asset_icon_180_png(void) { return (Asset){icon_180_png, sizeof icon_180_png}; }

static const unsigned char icon_192_png[] = {
#embed "Files/icon-192.png"
};
Asset asset_icon_192_png(void) { return (Asset){icon_192_png, sizeof icon_192_png}; }

static const unsigned char icon_512_png[] = {
#embed "Files/icon-512.png"
};
Asset asset_icon_512_png(void) { return (Asset){icon_512_png, sizeof icon_512_png}; }

static const unsigned char icon_maskable_512_png[] = {
#embed "Files/icon-maskable-512.png"
};
Asset asset_icon_maskable_512_png(void) { return (Asset){icon_maskable_512_png, sizeof icon_maskable_512_png}; }
