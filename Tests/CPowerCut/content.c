// What is in a file, now and on the disk.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "domain.h"

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

void node_apply(Node *node) {
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
