// zlib, for gzip: libarchive's own gzip filter does not look at the checksum.
#include <zlib.h>
