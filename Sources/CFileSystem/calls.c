#define _GNU_SOURCE
#include "CFileSystem.h"

#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <fcntl.h>

int file_system_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

int file_system_sync(int file) { return syncfs(file); }
#else
int file_system_exchange(const char *one, const char *other) { return renamex_np(one, other, RENAME_SWAP); }

int file_system_sync(int file) {
  (void)file;
  sync();
  return 0;
}
#endif
