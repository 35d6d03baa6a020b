/// Refusals in domain words, and the one place that knows how HTTP says them (RFC 9457).
@org.jspecify.annotations.NullMarked
package org.followthrough.problem;
