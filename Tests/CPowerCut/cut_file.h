// A file of a domain as SQLite has it open.
#ifndef POWER_CUT_FILE_H
#define POWER_CUT_FILE_H

#include <sqlite3.h>

#include "domain.h"

/// An open file of a domain; the base's own file lies straight behind it.
typedef struct {
  sqlite3_file file;
  PowerCutDomain *domain;
  Node *node;
  /// The folder whose names the first sync makes durable too; empty for none.
  char folder[PATH_MAX];
} CutFile;

/// The base's own file.
sqlite3_file *behind(sqlite3_file *file);

extern const sqlite3_io_methods cut_methods;

#endif
