/// Has one of the calls by which the program that this is linked into changes files and folders fail, or not return.
///
/// FAILING_CALL is the number of the call, from 1; FAILING_HOW says what happens there:
///   kill   the program ends as by SIGKILL, before the call does anything
///   once   the call fails with EIO
///   full   it and all later calls that take room on the disk fail with ENOSPC
/// With NO_EXCHANGE, no two folders can be exchanged, as on some file systems.

/// How many calls there were.
int failing_calls_count(void);
