/// Who may write, and what browsers may do with what they are sent.
///
/// Everybody may read. Whoever writes sends a token, which is looked up by [org.followthrough.access.Tokens]; the rooms
/// below are told by [org.followthrough.record.Authors] who writes and know no tokens. Other ways of signing in join
/// beside [org.followthrough.access.BearerTokens].
@org.jspecify.annotations.NullMarked
package org.followthrough.access;
