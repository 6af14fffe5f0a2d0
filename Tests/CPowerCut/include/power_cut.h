// Power cuts, kills and full disks for SQLite's files, below folders that a test names.
//
// SQLite's default file system layer (VFS) is wrapped once. For every path that is not below such a
// folder it is the layer that was there before. Below one, reads and writes go to the real files, which
// stand for the page cache: what running programs see. Beside each file stands its durable image: what a
// disk is bound to have. A write, or a new length, reaches the image only when the file is synced, and
// a name only when its folder is:
//
//   - A file's content: its own sync. SQLite asks for it by xSync; Seaworthy itself by fsync.
//   - A name that was made, removed, linked or changed: fsync of the folder; SQLite does that as
//     os_unix.c does, in xDelete if asked to, and at the first xSync of a journal or write-ahead log that
//     it opened so that it may be made (UNIXFILE_DIRSYNC). A database's own name is not synced by it.
//   - Names that Seaworthy changes without SQLite are seen because link, rename, unlink, mkdir and fsync
//     are defined here too, before those of the C library.
//   - A file that turns up without SQLite having made it counts as made and written, unsynced.
//
// After the cut every call fails. power_cut_restore then rewrites the folder into what a disk may hold:
// each sector of a file as it was at a moment of its own between the last sync and the cut, some of them
// torn in the middle; the file's length as at another moment; each change of a name done or not. The index
// of the write-ahead log (-shm) is lost, as it is memory. Bytes that no write touched are never harmed,
// which SQLite takes for granted too (SQLITE_IOCAP_POWERSAFE_OVERWRITE).
#ifndef POWER_CUT_H
#define POWER_CUT_H

#include <stdbool.h>
#include <stdint.h>

/// A folder with everything below it that is under the power of a test.
typedef struct PowerCutDomain PowerCutDomain;

/// When what happens; 0 for never. Operations and syncs count from 1: operations are writes, lengths,
/// syncs, and changes of names; syncs are those of files and of folders.
typedef struct {
  /// The power goes instead of the operation of this number.
  int64_t cutAtOperation;
  /// The power goes before the sync of this number has an effect.
  int64_t cutBeforeSync;
  /// The power goes after the sync of this number had its effect, and before anybody is told.
  int64_t cutAfterSync;
  /// The process kills itself by SIGKILL before the sync of this number.
  int64_t killBeforeSync;
  /// The process kills itself by SIGKILL after the sync of this number.
  int64_t killAfterSync;
  /// How many bytes the files may have in all: a write beyond is told that the disk is full.
  int64_t room;
} PowerCutPlan;

/// What has happened.
typedef struct {
  int64_t operations;
  int64_t syncs;
  /// Files that are open now.
  int64_t openFiles;
  /// Writes that were refused because the disk was full.
  int64_t refusedWrites;
  bool isCut;
} PowerCutCounts;

/// What becomes of unsynced changes at a cut.
typedef enum {
  /// All are lost.
  PowerCutLossAll,
  /// Each sector and name by chance.
  PowerCutLossRandom,
  /// None is lost: a killed process, whose writes the system still has.
  PowerCutLossNone,
} PowerCutLoss;

/// Puts an existing folder under power; what is in it counts as synced. NULL if that fails.
PowerCutDomain *power_cut_begin(const char *folder, PowerCutPlan plan);

/// Changes what is to happen from now on.
void power_cut_plan(PowerCutDomain *domain, PowerCutPlan plan);

/// What has happened so far.
PowerCutCounts power_cut_counts(const PowerCutDomain *domain);

/// Rewrites the folder into what a disk may hold after a cut, now or earlier. All files must be closed.
/// Sectors have 512 or 4096 bytes. False if a file is open or cannot be written.
bool power_cut_restore(PowerCutDomain *domain, PowerCutLoss loss, int sector, uint64_t seed);

/// Gives a folder free: it is one as any other again. All files must be closed.
void power_cut_end(PowerCutDomain *domain);

#endif
