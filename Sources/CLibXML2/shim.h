#ifndef SEAWORTHY_CLIBXML2_SHIM_H
#define SEAWORTHY_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>

// Debian's headers enable ICU, whose declarations then clash with Foundation's.
#undef LIBXML_ICU_ENABLED

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>

/// Ends a parse from inside its error callback.
///
/// Before 2.12 the parser goes on after a fatal error with its callbacks switched off, and compares
/// attributes pairwise, so what follows an error could still cost minutes. `xmlStopParser` would
/// free the input under the parser's own local pointers; this only tells its loops to end.
/// From 2.12 on attributes are hashed, and going on is cheap.
static inline void seaworthyEndParseAfterError(xmlParserCtxtPtr context) {
#if LIBXML_VERSION < 21200
  context->instate = XML_PARSER_EOF;
#else
  (void)context;
#endif
}

#endif
