// The C library's calls by which Seaworthy itself changes names and syncs. The linker takes these
// before the library's: outside of a domain they only pass on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "domain.h"

#define REAL(result, name, ...) ((result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name))

int real_unlink(const char *path) { return REAL(int, "unlink", const char *)(path); }

int real_mkdir(const char *path, unsigned mode) {
  return REAL(int, "mkdir", const char *, mode_t)(path, (mode_t)mode);
}

/// A path without links in its folder. False if the folder is not there.
static bool resolve(const char *path, char *full) {
  char folder[PATH_MAX];
  const char *stroke = strrchr(path, '/');
  size_t count = stroke ? (size_t)(stroke - path) + 1 : 0;
  if (count >= sizeof folder) return false;
  memcpy(folder, path, count);
  folder[count] = 0;
  if (!realpath(count ? folder : ".", full)) return false;
  const char *name = stroke ? stroke + 1 : path;
  if (strlen(full) + strlen(name) + 2 > PATH_MAX) return false;
  if (strcmp(full, "/")) strcat(full, "/");
  strcat(full, name);
  return true;
}

/// The path of an open file or folder.
static bool resolve_open(int descriptor, char *full) {
#ifdef __APPLE__
  return fcntl(descriptor, F_GETPATH, full) == 0;
#else
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t count = readlink(link, full, PATH_MAX - 1);
  if (count < 0) return false;
  full[count] = 0;
  return true;
#endif
}

/// The domain of a path, with the lock held; NULL without the lock.
static PowerCutDomain *enter(const char *path, char *full) {
  if (!power_cut_is_active()) return NULL;
  int fault = errno;
  bool isResolved = resolve(path, full);
  errno = fault;
  if (!isResolved) return NULL;
  power_cut_lock();
  PowerCutDomain *domain = domain_of(full);
  if (!domain) power_cut_unlock();
  return domain;
}

static int leave(int result) {
  power_cut_unlock();
  return result;
}

static int leave_without_power(void) {
  power_cut_unlock();
  errno = EIO;
  return -1;
}

int fsync(int descriptor) {
  char full[PATH_MAX];
  struct stat status;
  if (!power_cut_is_active() || fstat(descriptor, &status) || !resolve_open(descriptor, full)) {
    return REAL(int, "fsync", int)(descriptor);
  }
  power_cut_lock();
  PowerCutDomain *domain = domain_of(full);
  if (!domain) {
    power_cut_unlock();
    return REAL(int, "fsync", int)(descriptor);
  }
  bool isFolder = S_ISDIR(status.st_mode);
  Node *node = isFolder ? NULL : domain_find(domain, full);
  if (!domain_sync(domain, node, isFolder ? full : NULL)) return leave_without_power();
  return leave(0);
}

int unlink(const char *path) {
  char full[PATH_MAX];
  PowerCutDomain *domain = enter(path, full);
  if (!domain) return real_unlink(path);
  if (!domain_step(domain)) return leave_without_power();
  int result = real_unlink(path);
  if (!result) domain_remove(domain, full);
  return leave(result);
}

int link(const char *from, const char *to) {
  char full[PATH_MAX], source[PATH_MAX];
  PowerCutDomain *domain = enter(to, full);
  if (!domain) return REAL(int, "link", const char *, const char *)(from, to);
  if (!domain_step(domain)) return leave_without_power();
  Node *node = resolve(from, source) ? domain_find(domain, source) : NULL;
  int result = REAL(int, "link", const char *, const char *)(from, to);
  if (!result && node) domain_link(domain, node, full);
  return leave(result);
}

int rename(const char *from, const char *to) {
  char full[PATH_MAX], source[PATH_MAX];
  PowerCutDomain *domain = enter(to, full);
  if (!domain) return REAL(int, "rename", const char *, const char *)(from, to);
  if (!domain_step(domain)) return leave_without_power();
  Node *node = resolve(from, source) ? domain_find(domain, source) : NULL;
  int result = REAL(int, "rename", const char *, const char *)(from, to);
  if (!result && node) domain_rename(domain, source, full);
  return leave(result);
}

int mkdir(const char *path, mode_t mode) {
  char full[PATH_MAX];
  PowerCutDomain *domain = enter(path, full);
  if (!domain) return real_mkdir(path, mode);
  if (!domain_step(domain)) return leave_without_power();
  int result = real_mkdir(path, mode);
  if (!result) domain_make(domain, full, true);
  return leave(result);
}
