// What SQLite does with a file of a domain: it is passed on, and noted if it changes something.
#include "cut_file.h"

sqlite3_file *behind(sqlite3_file *file) { return (sqlite3_file *)((CutFile *)file + 1); }

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
const sqlite3_io_methods cut_methods = {
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
