/// Totals that others state, rules of thumb, and exchange rates.
@org.jspecify.annotations.NullMarked
package org.followthrough.claim;
