/// Organisations and persons, which all dossiers share.
@org.jspecify.annotations.NullMarked
package org.followthrough.party;
