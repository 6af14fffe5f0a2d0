#include "domain.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static PowerCutDomain *domains;

void power_cut_lock(void) { pthread_mutex_lock(&mutex); }
void power_cut_unlock(void) { pthread_mutex_unlock(&mutex); }
PowerCutDomain **domain_list(void) { return &domains; }

bool power_cut_is_active(void) {
  power_cut_lock();
  bool isActive = domains != NULL;
  power_cut_unlock();
  return isActive;
}

PowerCutDomain *domain_of(const char *path) {
  for (PowerCutDomain *domain = domains; domain; domain = domain->next) {
    size_t count = strlen(domain->folder);
    if (strncmp(path, domain->folder, count)) continue;
    if (path[count] == '/' || path[count] == 0) return domain;
  }
  return NULL;
}

bool domain_step(PowerCutDomain *domain) {
  if (domain->counts.isCut) return false;
  domain->counts.operations += 1;
  domain->counts.isCut = domain->counts.operations == domain->plan.cutAtOperation;
  return !domain->counts.isCut;
}

// Names.

static Entry *entry_of(PowerCutDomain *domain, const char *path) {
  for (Entry *entry = domain->entries; entry; entry = entry->next) {
    if (!strcmp(entry->path, path)) return entry;
  }
  Entry *entry = calloc(1, sizeof *entry);
  entry->path = strdup(path);
  entry->next = domain->entries;
  return domain->entries = entry;
}

static void note(PowerCutDomain *domain, Entry *from, Entry *to, Node *node) {
  NameChange *change = calloc(1, sizeof *change);
  *change = (NameChange){.from = from, .to = to, .node = node};
  if (from) from->present = NULL;
  if (to) to->present = node;
  if (domain->lastName) {
    domain->lastName->next = change;
  } else {
    domain->firstName = change;
  }
  domain->lastName = change;
}

void name_apply(const NameChange *change) {
  if (change->from) change->from->durable = NULL;
  if (change->to) change->to->durable = change->node;
}

static bool is_in(const Entry *entry, const char *folder) {
  size_t count = strlen(folder);
  return !strncmp(entry->path, folder, count) && entry->path[count] == '/'
    && !strchr(entry->path + count + 1, '/');
}

void names_apply(PowerCutDomain *domain, const char *folder) {
  NameChange **place = &domain->firstName;
  domain->lastName = NULL;
  while (*place) {
    NameChange *change = *place;
    // A name that moves from one folder to another is taken to move when the other is synced.
    if (!folder || is_in(change->to ? change->to : change->from, folder)) {
      name_apply(change);
      *place = change->next;
      free(change);
    } else {
      domain->lastName = change;
      place = &change->next;
    }
  }
}

Node *domain_make(PowerCutDomain *domain, const char *path, bool isFolder) {
  Node *node = calloc(1, sizeof *node);
  node->isFolder = isFolder;
  node->next = domain->nodes;
  domain->nodes = node;
  note(domain, NULL, entry_of(domain, path), node);
  return node;
}

Node *domain_find(PowerCutDomain *domain, const char *path) {
  Entry *found = entry_of(domain, path);
  if (found->present || access(path, F_OK)) return found->present;
  Node *node = domain_make(domain, path, false);
  if (node_load(domain, node, path) && node->durableLength > 0) {
    // What it holds was written, not synced.
    uint8_t *bytes = node->durable;
    int64_t count = node->durableLength;
    node->durable = NULL;
    node->durableLength = 0;
    node_write(domain, node, bytes, count, 0);
    free(bytes);
  }
  return node;
}

void domain_link(PowerCutDomain *domain, Node *node, const char *to) {
  note(domain, NULL, entry_of(domain, to), node);
}

void domain_rename(PowerCutDomain *domain, const char *from, const char *to) {
  Node *node = domain_find(domain, to);
  if (node) domain->used -= node->length;
  Entry *old = entry_of(domain, from);
  note(domain, old, entry_of(domain, to), old->present);
}

void domain_remove(PowerCutDomain *domain, const char *path) {
  Entry *old = entry_of(domain, path);
  Node *node = old->present;
  if (!node) return;
  note(domain, old, NULL, node);
  for (Entry *entry = domain->entries; entry; entry = entry->next) {
    if (entry->present == node) return;
  }
  domain->used -= node->length;
}

// Content.

static void append(Node *node, Change *change) {
  if (node->last) {
    node->last->next = change;
  } else {
    node->first = change;
  }
  node->last = change;
}

static void set_length(PowerCutDomain *domain, Node *node, int64_t length) {
  domain->used += length - node->length;
  node->length = length;
}

void node_write(
  PowerCutDomain *domain, Node *node, const void *bytes, int64_t count, int64_t offset
) {
  Change *change = calloc(1, sizeof *change + (size_t)count);
  change->offset = offset;
  change->count = count;
  memcpy(change->bytes, bytes, (size_t)count);
  append(node, change);
  if (offset + count > node->length) set_length(domain, node, offset + count);
}

void node_set_length(PowerCutDomain *domain, Node *node, int64_t length) {
  Change *change = calloc(1, sizeof *change);
  change->isLength = true;
  change->offset = length;
  append(node, change);
  set_length(domain, node, length);
}

static void node_apply(Node *node) {
  while (node->first) {
    Change *change = node->first;
    int64_t end = change->offset + change->count;
    if (change->isLength || end > node->durableLength) {
      node->durable = realloc(node->durable, (size_t)end + 1);
      if (end > node->durableLength) {
        memset(node->durable + node->durableLength, 0, (size_t)(end - node->durableLength));
      }
      node->durableLength = end;
    }
    memcpy(node->durable + change->offset, change->bytes, (size_t)change->count);
    node->first = change->next;
    free(change);
  }
  node->last = NULL;
}

static void kill_oneself(void) {
  kill(getpid(), SIGKILL);
  // The signal is on its way; nothing more may happen meanwhile.
  for (;;) pause();
}

bool domain_sync(PowerCutDomain *domain, Node *node, const char *folder) {
  if (!domain_step(domain)) return false;
  PowerCutCounts *counts = &domain->counts;
  const PowerCutPlan *plan = &domain->plan;
  counts->syncs += 1;
  if (counts->syncs == plan->killBeforeSync) kill_oneself();
  counts->isCut = counts->syncs == plan->cutBeforeSync;
  if (counts->isCut) return false;
  if (node) node_apply(node);
  if (folder) names_apply(domain, folder);
  if (counts->syncs == plan->killAfterSync) kill_oneself();
  counts->isCut = counts->syncs == plan->cutAfterSync;
  return !counts->isCut;
}

bool node_load(PowerCutDomain *domain, Node *node, const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return false;
  fseek(file, 0, SEEK_END);
  long count = ftell(file);
  rewind(file);
  node->durable = malloc((size_t)count + 1);
  bool isRead = fread(node->durable, 1, (size_t)count, file) == (size_t)count;
  fclose(file);
  node->durableLength = count;
  if (!isRead) return false;
  set_length(domain, node, count);
  return true;
}

void domain_free(PowerCutDomain *domain) {
  names_apply(domain, NULL);
  while (domain->nodes) {
    Node *node = domain->nodes;
    domain->nodes = node->next;
    node_apply(node);
    free(node->durable);
    free(node);
  }
  while (domain->entries) {
    Entry *entry = domain->entries;
    domain->entries = entry->next;
    free(entry->path);
    free(entry);
  }
}
