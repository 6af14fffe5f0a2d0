// Zstandard, for the original bytes of what the ledger keeps.
#include <zstd.h>
