/// Whole dossiers of several fields, each with numbers worked out by hand from the method.
@org.jspecify.annotations.NullMarked
package org.followthrough.cases;
