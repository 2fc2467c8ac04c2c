#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char site_css[] = {
#embed "Files/site.css"
};

Asset asset_site_css(void) { return (Asset){site_css, sizeof site_css}; }
