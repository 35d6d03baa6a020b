/// Announced programmes, and who takes part in them.
@org.jspecify.annotations.NullMarked
package org.followthrough.initiative;
