// Which folders are under power, what is counted there, and when a sync has its effect.
#include "domain.h"

#include <pthread.h>
#include <signal.h>
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
