// The layer between SQLite and its own: which files are opened and deleted, and how it comes in.
#include <pthread.h>
#include <string.h>

#include "cut_file.h"

static sqlite3_vfs *base;
static sqlite3_vfs layer;

/// The folder of a path, without its last stroke.
static void folder_of(const char *path, char *folder) {
  size_t count = (size_t)(strrchr(path, '/') - path);
  memcpy(folder, path, count);
  folder[count] = 0;
}

/// Whether a file may be opened, or made, now.
static bool may_open(PowerCutDomain *domain, const char *path) {
  return domain_find(domain, path) ? !domain->counts.isCut : domain_step(domain);
}

static void note_open(PowerCutDomain *domain, const char *path, CutFile *file, int flags) {
  file->file.pMethods = &cut_methods;
  file->domain = domain;
  file->node = domain_find(domain, path);
  domain->counts.openFiles += 1;
  int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
  if ((flags & SQLITE_OPEN_CREATE) && (flags & journals)) folder_of(path, file->folder);
}

// The base is never called with the lock held: it has locks of its own, under which it calls unlink.
static int layer_open(
  sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags
) {
  (void)vfs;
  bool isAllowed = true;
  power_cut_lock();
  PowerCutDomain *domain = path ? domain_of(path) : NULL;
  if (domain) isAllowed = may_open(domain, path);
  power_cut_unlock();
  if (!domain) return base->xOpen(base, path, file, flags, outFlags);
  memset(file, 0, sizeof(CutFile));
  if (!isAllowed) return SQLITE_CANTOPEN;
  int result = base->xOpen(base, path, behind(file), flags, outFlags);
  if (result != SQLITE_OK) return result;
  power_cut_lock();
  note_open(domain, path, (CutFile *)file, flags);
  power_cut_unlock();
  return SQLITE_OK;
}

static int layer_delete(sqlite3_vfs *vfs, const char *path, int syncsFolder) {
  (void)vfs;
  power_cut_lock();
  PowerCutDomain *domain = domain_of(path);
  int result = SQLITE_OK;
  if (domain) {
    if (!domain_step(domain)) {
      result = SQLITE_IOERR_DELETE;
    } else if (real_unlink(path)) {
      result = SQLITE_IOERR_DELETE_NOENT;
    } else {
      domain_remove(domain, path);
      char folder[PATH_MAX];
      folder_of(path, folder);
      if (syncsFolder && !domain_sync(domain, NULL, folder)) result = SQLITE_IOERR_DIR_FSYNC;
    }
  }
  power_cut_unlock();
  return domain ? result : base->xDelete(base, path, syncsFolder);
}

static int layer_access(sqlite3_vfs *vfs, const char *path, int flags, int *result) {
  (void)vfs;
  power_cut_lock();
  PowerCutDomain *domain = domain_of(path);
  bool isCut = domain && domain->counts.isCut;
  power_cut_unlock();
  return isCut ? SQLITE_IOERR_ACCESS : base->xAccess(base, path, flags, result);
}

static bool isRegistered;

static void register_layer(void) {
  if (sqlite3_initialize() != SQLITE_OK) return;
  base = sqlite3_vfs_find(NULL);
  if (!base) return;
  layer = *base;
  layer.zName = "power-cut";
  layer.szOsFile = base->szOsFile + (int)sizeof(CutFile);
  layer.xOpen = layer_open;
  layer.xDelete = layer_delete;
  layer.xAccess = layer_access;
  isRegistered = sqlite3_vfs_register(&layer, 1) == SQLITE_OK;
}

bool power_cut_register(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, register_layer);
  return isRegistered;
}
