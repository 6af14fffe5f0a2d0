// What a domain knows of its files and their names.
#ifndef POWER_CUT_DOMAIN_H
#define POWER_CUT_DOMAIN_H

#include <limits.h>
#include <stddef.h>

#include "power_cut.h"

/// A write, or a new length of the file, that has not been synced.
typedef struct Change {
  struct Change *next;
  bool isLength;
  /// Where the write begins; the new length.
  int64_t offset;
  int64_t count;
  uint8_t bytes[];
} Change;

/// A file or folder, under whatever names.
typedef struct Node {
  struct Node *next;
  bool isFolder;
  uint8_t *durable;
  int64_t durableLength;
  int64_t length;
  Change *first, *last;
} Node;

/// A name, with what it stands for now and what the disk is bound to have under it.
typedef struct Entry {
  struct Entry *next;
  char *path;
  Node *present, *durable;
} Entry;

/// A name that was made (only `to`), removed (only `from`) or changed, and whose folder has not been
/// synced.
typedef struct NameChange {
  struct NameChange *next;
  Entry *from, *to;
  Node *node;
} NameChange;

struct PowerCutDomain {
  PowerCutDomain *next;
  char folder[PATH_MAX];
  PowerCutPlan plan;
  PowerCutCounts counts;
  int64_t used;
  Node *nodes;
  Entry *entries;
  NameChange *firstName, *lastName;
};

// Every function below but the first three is called under the lock.

void power_cut_lock(void);
void power_cut_unlock(void);

/// Whether any folder is under power.
bool power_cut_is_active(void);

/// The domain of a full path; NULL if there is none.
PowerCutDomain *domain_of(const char *path);
/// The first of all domains, and how a further one comes in.
PowerCutDomain **domain_list(void);

/// Counts an operation. False if the power is gone, and that is what the operation must tell.
bool domain_step(PowerCutDomain *domain);

/// What a path stands for; a file that turned up unseen counts as made and written now. NULL if
/// nothing is there.
Node *domain_find(PowerCutDomain *domain, const char *path);
/// A name is there from now on, for a new file or folder.
Node *domain_make(PowerCutDomain *domain, const char *path, bool isFolder);
/// A further name for a node.
void domain_link(PowerCutDomain *domain, Node *node, const char *to);
void domain_rename(PowerCutDomain *domain, const char *from, const char *to);
void domain_remove(PowerCutDomain *domain, const char *path);

void node_write(PowerCutDomain *domain, Node *node, const void *bytes, int64_t count, int64_t offset);
void node_set_length(PowerCutDomain *domain, Node *node, int64_t length);

/// Makes a file durable as it is.
void node_apply(Node *node);

/// Syncs a file (or, without a node, no file), and the folder if one is named. False if the power is gone.
bool domain_sync(PowerCutDomain *domain, Node *node, const char *folder);
/// Makes changes of names durable: those in a folder, or all if it is NULL.
void names_apply(PowerCutDomain *domain, const char *folder);
/// Applies one change to the durable names.
void name_apply(const NameChange *change);
/// Reads a file of the disk into the durable image of a node, which has none yet.
bool node_load(PowerCutDomain *domain, Node *node, const char *path);

/// How losses are drawn for one file: by chance that follows from the seed.
typedef struct {
  PowerCutLoss loss;
  int64_t sector;
  uint64_t seed;
  uint64_t changes;
} Draw;

/// A number from other numbers, the same in every run.
uint64_t chance(uint64_t seed, uint64_t first, uint64_t second);
/// What the disk may hold of a file; to be freed.
uint8_t *surviving(const Node *node, Draw draw, int64_t *length);

void domain_free(PowerCutDomain *domain);

/// The library's own functions, past those that are defined here.
int real_unlink(const char *path);
int real_mkdir(const char *path, unsigned mode);

/// Registers the layer, once. False if SQLite refuses.
bool power_cut_register(void);

#endif
