/// Facts and versions as they stand on record: append-only, each with who, when and why.
@org.jspecify.annotations.NullMarked
package org.followthrough.record;
