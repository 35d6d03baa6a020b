/// Of what was announced, how much has been realised, and how do we know?
@org.jspecify.annotations.NullMarked
package org.followthrough;
