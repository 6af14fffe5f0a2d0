// The layer between SQLite and its own: it passes everything on, and notes what changes.
#include <pthread.h>
#include <sqlite3.h>
#include <string.h>

#include "domain.h"

static sqlite3_vfs *base;
static sqlite3_vfs layer;

/// An open file of a domain; the base's own file lies straight behind it.
typedef struct {
  sqlite3_file file;
  PowerCutDomain *domain;
  Node *node;
  /// The folder whose names the first sync makes durable too; empty for none.
  char folder[PATH_MAX];
} CutFile;

static sqlite3_file *behind(sqlite3_file *file) { return (sqlite3_file *)((CutFile *)file + 1); }

static bool is_cut(CutFile *file) {
  power_cut_lock();
  bool isCut = file->domain->counts.isCut;
  power_cut_unlock();
  return isCut;
}

static int cut_close(sqlite3_file *file) {
  CutFile *cut = (CutFile *)file;
  int result = behind(file)->pMethods->xClose(behind(file));
  power_cut_lock();
  cut->domain->counts.openFiles -= 1;
  power_cut_unlock();
  return result;
}

static int cut_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  if (is_cut((CutFile *)file)) return SQLITE_IOERR_READ;
  return behind(file)->pMethods->xRead(behind(file), bytes, count, offset);
}

static int cut_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  CutFile *cut = (CutFile *)file;
  PowerCutDomain *domain = cut->domain;
  int result = SQLITE_OK;
  power_cut_lock();
  int64_t growth = offset + count - cut->node->length;
  if (!domain_step(domain)) {
    result = SQLITE_IOERR_WRITE;
  } else if (domain->plan.room && growth > 0 && domain->used + growth > domain->plan.room) {
    domain->counts.refusedWrites += 1;
    result = SQLITE_FULL;
  } else {
    node_write(domain, cut->node, bytes, count, offset);
  }
  power_cut_unlock();
  if (result != SQLITE_OK) return result;
  return behind(file)->pMethods->xWrite(behind(file), bytes, count, offset);
}

static int cut_truncate(sqlite3_file *file, sqlite3_int64 length) {
  CutFile *cut = (CutFile *)file;
  power_cut_lock();
  bool isAllowed = domain_step(cut->domain);
  if (isAllowed) node_set_length(cut->domain, cut->node, length);
  power_cut_unlock();
  if (!isAllowed) return SQLITE_IOERR_TRUNCATE;
  return behind(file)->pMethods->xTruncate(behind(file), length);
}

/// The disk itself is left alone: what it is bound to have is in the domain.
static int cut_sync(sqlite3_file *file, int flags) {
  (void)flags;
  CutFile *cut = (CutFile *)file;
  power_cut_lock();
  bool isDone = domain_sync(cut->domain, cut->node, cut->folder[0] ? cut->folder : NULL);
  power_cut_unlock();
  cut->folder[0] = 0;
  return isDone ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

static int cut_size(sqlite3_file *file, sqlite3_int64 *size) {
  if (is_cut((CutFile *)file)) return SQLITE_IOERR_FSTAT;
  return behind(file)->pMethods->xFileSize(behind(file), size);
}

// Locks and the shared index are memory: they work until the process lets go of them.

static int cut_lock(sqlite3_file *file, int level) {
  return behind(file)->pMethods->xLock(behind(file), level);
}
static int cut_unlock(sqlite3_file *file, int level) {
  return behind(file)->pMethods->xUnlock(behind(file), level);
}
static int cut_check_lock(sqlite3_file *file, int *isReserved) {
  return behind(file)->pMethods->xCheckReservedLock(behind(file), isReserved);
}
static int cut_control(sqlite3_file *file, int operation, void *argument) {
  return behind(file)->pMethods->xFileControl(behind(file), operation, argument);
}
static int cut_sector(sqlite3_file *file) {
  return behind(file)->pMethods->xSectorSize(behind(file));
}
static int cut_characteristics(sqlite3_file *file) {
  return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}
static int cut_map(sqlite3_file *file, int page, int size, int extends, void volatile **memory) {
  return behind(file)->pMethods->xShmMap(behind(file), page, size, extends, memory);
}
static int cut_shared_lock(sqlite3_file *file, int offset, int count, int flags) {
  return behind(file)->pMethods->xShmLock(behind(file), offset, count, flags);
}
static void cut_barrier(sqlite3_file *file) {
  behind(file)->pMethods->xShmBarrier(behind(file));
}
static int cut_unmap(sqlite3_file *file, int deletes) {
  return behind(file)->pMethods->xShmUnmap(behind(file), deletes);
}

// Without xFetch, version 3's: no page of a file is changed or read through mapped memory.
static const sqlite3_io_methods methods = {
  .iVersion = 2,
  .xClose = cut_close,
  .xRead = cut_read,
  .xWrite = cut_write,
  .xTruncate = cut_truncate,
  .xSync = cut_sync,
  .xFileSize = cut_size,
  .xLock = cut_lock,
  .xUnlock = cut_unlock,
  .xCheckReservedLock = cut_check_lock,
  .xFileControl = cut_control,
  .xSectorSize = cut_sector,
  .xDeviceCharacteristics = cut_characteristics,
  .xShmMap = cut_map,
  .xShmLock = cut_shared_lock,
  .xShmBarrier = cut_barrier,
  .xShmUnmap = cut_unmap,
};

/// The folder of a path, without its last stroke.
static void folder_of(const char *path, char *folder) {
  size_t count = (size_t)(strrchr(path, '/') - path);
  memcpy(folder, path, count);
  folder[count] = 0;
}

static int open_in_domain(
  PowerCutDomain *domain, const char *path, CutFile *file, int flags, int *outFlags
) {
  memset(file, 0, sizeof *file);
  bool isThere = domain_find(domain, path) != NULL;
  if (domain->counts.isCut || (!isThere && !domain_step(domain))) return SQLITE_CANTOPEN;
  int result = base->xOpen(base, path, behind(&file->file), flags, outFlags);
  if (result != SQLITE_OK) return result;
  file->file.pMethods = &methods;
  file->domain = domain;
  file->node = isThere ? domain_find(domain, path) : domain_make(domain, path, false);
  domain->counts.openFiles += 1;
  int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
  if ((flags & SQLITE_OPEN_CREATE) && (flags & journals)) folder_of(path, file->folder);
  return SQLITE_OK;
}

static int layer_open(
  sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags
) {
  (void)vfs;
  power_cut_lock();
  PowerCutDomain *domain = path ? domain_of(path) : NULL;
  int result = SQLITE_OK;
  if (domain) result = open_in_domain(domain, path, (CutFile *)file, flags, outFlags);
  power_cut_unlock();
  return domain ? result : base->xOpen(base, path, file, flags, outFlags);
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
