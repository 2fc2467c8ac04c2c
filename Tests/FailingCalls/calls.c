#define _GNU_SOURCE
#include "FailingCalls.h"

#include <stdatomic.h>

static atomic_int count;

int failing_calls_count(void) { return atomic_load(&count); }

#ifdef __linux__
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/// Whether a call is to fail; `errno` says why.
static bool fails(bool takes_room) {
  const char *number = getenv("FAILING_CALL"), *how = getenv("FAILING_HOW");
  int this = atomic_fetch_add(&count, 1) + 1;
  if (number == NULL || how == NULL || this < atoi(number)) return false;
  if (strcmp(how, "full") == 0) {
    errno = ENOSPC;
    return takes_room;
  }
  if (this > atoi(number)) return false;
  if (strcmp(how, "kill") == 0) kill(getpid(), SIGKILL);
  errno = EIO;
  return true;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int open(const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & O_CREAT) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
    if (fails(true)) return -1;
  }
  return NEXT(open)(path, flags, mode);
}

DIR *opendir(const char *path) { return fails(false) ? NULL : NEXT(opendir)(path); }

ssize_t write(int file, const void *bytes, size_t size) {
  // What is said to people is not written to the disk.
  if (file > STDERR_FILENO && fails(true)) return -1;
  return NEXT(write)(file, bytes, size);
}

int close(int file) {
  int result = NEXT(close)(file);
  return fails(true) ? -1 : result;
}

int fsync(int file) { return fails(true) ? -1 : NEXT(fsync)(file); }

int syncfs(int file) { return fails(true) ? -1 : NEXT(syncfs)(file); }

int mkdir(const char *path, mode_t mode) { return fails(true) ? -1 : NEXT(mkdir)(path, mode); }

int chmod(const char *path, mode_t mode) { return fails(false) ? -1 : NEXT(chmod)(path, mode); }

int unlink(const char *path) { return fails(false) ? -1 : NEXT(unlink)(path); }

int rmdir(const char *path) { return fails(false) ? -1 : NEXT(rmdir)(path); }

int rename(const char *from, const char *to) { return fails(true) ? -1 : NEXT(rename)(from, to); }

int linkat(int folder, const char *from, int other, const char *to, int flags) {
  return fails(true) ? -1 : NEXT(linkat)(folder, from, other, to, flags);
}

int renameat2(int folder, const char *from, int other, const char *to, unsigned flags) {
  if (fails(true)) return -1;
  if (getenv("NO_EXCHANGE") != NULL) {
    errno = EINVAL;
    return -1;
  }
  return NEXT(renameat2)(folder, from, other, to, flags);
}
#endif
