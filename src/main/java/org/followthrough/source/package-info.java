/// Documents, which all dossiers share.
@org.jspecify.annotations.NullMarked
package org.followthrough.source;
