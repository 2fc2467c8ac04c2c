#ifndef CSTARTER_H
#define CSTARTER_H
#include <stddef.h>

/// A file that `briefgen init` writes; its bytes are not NUL-terminated.
typedef struct {
  /// From the folder of the new site; null behind the last file.
  const char *path;
  const unsigned char *bytes;
  size_t count;
} StarterFile;

/// The files by number, from 0.
StarterFile starter_file(size_t number);
#endif
