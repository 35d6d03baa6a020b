/// What `deploy` holds for Kubernetes: whether a cluster would take it, and whether it does what it should.
@org.jspecify.annotations.NullMarked
package org.followthrough.deploy;
