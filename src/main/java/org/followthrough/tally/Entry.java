package org.followthrough.tally;

import java.util.UUID;

/// A fact with the id under which it stands on record.
public record Entry<F extends Fact>(UUID id, F fact) {}
