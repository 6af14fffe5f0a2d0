// How a domain begins, what is left of it after a cut, and how it ends.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "domain.h"

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
