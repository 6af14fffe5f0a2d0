// What stands under which name, now and on the disk.
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "domain.h"

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
