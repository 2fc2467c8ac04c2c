#include "CPreviewAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char reload_js[] = {
#embed "Files/reload.js"
};
PreviewAsset preview_reload_js(void) { return (PreviewAsset){reload_js, sizeof reload_js}; }
