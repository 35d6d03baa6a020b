/// Who may write, and what browsers may do with what they are sent.
///
/// No other room knows of this one: its filters stand before all of them.
@org.jspecify.annotations.NullMarked
package org.followthrough.access;
