package org.followthrough.site;

/// A flag as it is shown.
record Flagged(String label, String meaning) {}
