#ifndef CPREVIEWASSETS_H
#define CPREVIEWASSETS_H
#include <stddef.h>

/// One embedded file of the preview; its bytes are not NUL-terminated.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} PreviewAsset;

/// `reload.js`
PreviewAsset preview_reload_js(void);
#endif
