// How a domain begins, what is left of it after a cut, and how it ends.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "domain.h"

/// Chance that is the same in every run: a number from other numbers. Source: SplitMix64's mixing,
/// Steele, Lea and Flood 2014.
static uint64_t chance(uint64_t seed, uint64_t first, uint64_t second) {
  uint64_t number = seed + 0x9E3779B97F4A7C15u * (1 + first) + 0xD1B54A32D192ED03u * second;
  for (int round = 0; round < 2; ++round) {
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9u;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBu;
    number ^= number >> 31;
  }
  return number;
}

/// How losses are drawn for one file.
typedef struct {
  PowerCutLoss loss;
  int64_t sector;
  uint64_t seed;
  uint64_t changes;
} Draw;

/// How many of the changes had happened when a thing was last written to the disk.
static uint64_t moment(const Draw *draw, uint64_t thing) {
  if (draw->loss == PowerCutLossAll) return 0;
  if (draw->loss == PowerCutLossNone) return draw->changes;
  return chance(draw->seed, thing, 1) % (draw->changes + 1);
}

/// Where a part of a file that was written at one moment ends: at its sector's end, or where that is
/// torn, as one in eight is.
static int64_t part_end(const Draw *draw, int64_t offset, uint64_t *thing) {
  int64_t begin = offset / draw->sector * draw->sector;
  uint64_t dice = chance(draw->seed, (uint64_t)begin, 2);
  int64_t tear = dice % 8 ? begin : begin + (int64_t)((dice >> 8) % (uint64_t)draw->sector);
  *thing = 2 * (uint64_t)begin + (offset < tear ? 4 : 3);
  return offset < tear ? tear : begin + draw->sector;
}

/// Copies bytes, or zeros if there are none, to where the disk got them.
static void copy_surviving(
  const Draw *draw, uint64_t index, uint8_t *content, const uint8_t *bytes, int64_t from, int64_t to
) {
  while (from < to) {
    uint64_t thing;
    int64_t end = part_end(draw, from, &thing);
    if (end > to) end = to;
    if (index < moment(draw, thing)) {
      size_t count = (size_t)(end - from);
      if (bytes) memcpy(content + from, bytes, count);
      else memset(content + from, 0, count);
    }
    if (bytes) bytes += end - from;
    from = end;
  }
}

/// What the disk may hold of a file; to be freed.
static uint8_t *surviving(const Node *node, Draw draw, int64_t *length) {
  int64_t longest = node->durableLength;
  draw.changes = 0;
  for (const Change *change = node->first; change; change = change->next) {
    if (change->offset + change->count > longest) longest = change->offset + change->count;
    draw.changes += 1;
  }
  uint8_t *content = calloc(1, (size_t)longest + 1);
  if (node->durableLength) memcpy(content, node->durable, (size_t)node->durableLength);
  uint64_t index = 0, end = moment(&draw, 0);
  *length = node->durableLength;
  for (const Change *change = node->first; change; change = change->next, ++index) {
    if (change->isLength) {
      copy_surviving(&draw, index, content, NULL, change->offset, longest);
    } else {
      copy_surviving(
        &draw, index, content, change->bytes, change->offset, change->offset + change->count);
    }
    if (index >= end) continue;
    int64_t written = change->offset + change->count;
    if (change->isLength || written > *length) *length = written;
  }
  return content;
}

/// Removes everything below a folder.
static void clear(const char *folder) {
  DIR *names = opendir(folder);
  if (!names) return;
  for (struct dirent *name; (name = readdir(names));) {
    if (!strcmp(name->d_name, ".") || !strcmp(name->d_name, "..")) continue;
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, name->d_name);
    struct stat status;
    if (lstat(path, &status)) continue;
    if (S_ISDIR(status.st_mode)) {
      clear(path);
      rmdir(path);
    } else {
      real_unlink(path);
    }
  }
  closedir(names);
}

/// Takes what is below a folder as synced. False if it cannot be read.
static bool scan(PowerCutDomain *domain, const char *folder) {
  DIR *names = opendir(folder);
  if (!names) return false;
  bool isRead = true;
  for (struct dirent *name; isRead && (name = readdir(names));) {
    if (!strcmp(name->d_name, ".") || !strcmp(name->d_name, "..")) continue;
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, name->d_name);
    struct stat status;
    if (lstat(path, &status)) continue;
    bool isFolder = S_ISDIR(status.st_mode);
    Node *node = domain_make(domain, path, isFolder);
    isRead = isFolder ? scan(domain, path) : node_load(domain, node, path);
  }
  closedir(names);
  return isRead;
}

/// Makes the folders whose names the disk has, those above before those below, then the files. What
/// lies in a folder whose name was lost is lost with it.
static bool rebuild(PowerCutDomain *domain, Draw draw) {
  for (size_t depth = 0; depth < PATH_MAX; ++depth) {
    for (Entry *entry = domain->entries; entry; entry = entry->next) {
      bool isFolder = entry->durable && entry->durable->isFolder;
      if (isFolder && strlen(entry->path) == depth) real_mkdir(entry->path, 0700);
    }
  }
  bool isWritten = true;
  uint64_t seed = draw.seed, index = 0;
  for (Entry *entry = domain->entries; entry; entry = entry->next) {
    if (!entry->durable || entry->durable->isFolder) continue;
    FILE *file = fopen(entry->path, "wb");
    if (!file) continue;
    int64_t length;
    draw.seed = chance(seed, ++index, 3);
    uint8_t *content = surviving(entry->durable, draw, &length);
    if (fwrite(content, 1, (size_t)length, file) != (size_t)length) isWritten = false;
    if (fclose(file)) isWritten = false;
    free(content);
  }
  return isWritten;
}

bool power_cut_restore(PowerCutDomain *domain, PowerCutLoss loss, int sector, uint64_t seed) {
  power_cut_lock();
  domain->counts.isCut = true;
  bool isClosed = domain->counts.openFiles == 0;
  if (isClosed) {
    uint64_t index = 0;
    for (NameChange *change = domain->firstName; change; change = change->next) {
      bool isDone = loss == PowerCutLossNone
        || (loss == PowerCutLossRandom && chance(seed, index++, 4) % 2);
      if (isDone) name_apply(change);
    }
    clear(domain->folder);
  }
  Draw draw = {.loss = loss, .sector = sector, .seed = seed};
  bool isDone = isClosed && rebuild(domain, draw);
  power_cut_unlock();
  return isDone;
}

PowerCutDomain *power_cut_begin(const char *folder, PowerCutPlan plan) {
  if (!power_cut_register()) return NULL;
  PowerCutDomain *domain = calloc(1, sizeof *domain);
  domain->plan = plan;
  power_cut_lock();
  bool isRead = realpath(folder, domain->folder) && scan(domain, domain->folder);
  if (isRead) {
    names_apply(domain, NULL);
    domain->next = *domain_list();
    *domain_list() = domain;
  }
  power_cut_unlock();
  if (isRead) return domain;
  domain_free(domain);
  free(domain);
  return NULL;
}

void power_cut_plan(PowerCutDomain *domain, PowerCutPlan plan) {
  power_cut_lock();
  domain->plan = plan;
  power_cut_unlock();
}

PowerCutCounts power_cut_counts(const PowerCutDomain *domain) {
  power_cut_lock();
  PowerCutCounts counts = domain->counts;
  power_cut_unlock();
  return counts;
}

void power_cut_end(PowerCutDomain *domain) {
  power_cut_lock();
  PowerCutDomain **place = domain_list();
  while (*place != domain) place = &(*place)->next;
  *place = domain->next;
  power_cut_unlock();
  domain_free(domain);
  free(domain);
}
