/// Single changes to the record, and several at once: one small call that happens wholly or not at all.
@org.jspecify.annotations.NullMarked
package org.followthrough.editing;
