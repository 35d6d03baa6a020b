/// The pages as a browser shows them.
@NullMarked
package org.followthrough.site.browser;

import org.jspecify.annotations.NullMarked;
