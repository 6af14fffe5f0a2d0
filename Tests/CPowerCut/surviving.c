// What a disk may hold of a file whose last changes were not synced.
#include <stdlib.h>
#include <string.h>

#include "domain.h"

/// Chance that is the same in every run: a number from other numbers. Source: SplitMix64's mixing,
/// Steele, Lea and Flood 2014.
uint64_t chance(uint64_t seed, uint64_t first, uint64_t second) {
  uint64_t number = seed + 0x9E3779B97F4A7C15u * (1 + first) + 0xD1B54A32D192ED03u * second;
  for (int round = 0; round < 2; ++round) {
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9u;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBu;
    number ^= number >> 31;
  }
  return number;
}

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
uint8_t *surviving(const Node *node, Draw draw, int64_t *length) {
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
