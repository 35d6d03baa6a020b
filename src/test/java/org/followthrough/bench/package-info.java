/// Measurements that are run by hand, against a service that is running.
@org.jspecify.annotations.NullMarked
package org.followthrough.bench;
