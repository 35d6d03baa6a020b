/// What was promised, with the statements about it.
@org.jspecify.annotations.NullMarked
package org.followthrough.commitment;
