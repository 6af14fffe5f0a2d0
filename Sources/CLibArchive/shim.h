#ifndef SEAWORTHY_CLIBARCHIVE_SHIM_H
#define SEAWORTHY_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <stdbool.h>

// The macros of file types are casts, which Swift does not take over.

/// Whether an entry is a file with content of its own; a hard link is none.
static inline bool seaworthyIsFile(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == NULL;
}

/// Whether an entry is a folder.
static inline bool seaworthyIsFolder(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFDIR;
}

#endif
