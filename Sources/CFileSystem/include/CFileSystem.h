/// Calls that the systems' modules for Swift do not have.

/// Puts each of two files or folders of one file system in the other's place, in a step that nobody sees half of.
///
/// Returns 0, or -1 with the reason in `errno`: `EINVAL` or `ENOTSUP` where the file system cannot do it.
int file_system_exchange(const char *one, const char *other);

/// Waits until all that was written to the file system of an open file is on the disk.
int file_system_sync(int file);
