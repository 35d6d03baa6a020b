package org.followthrough.site.chart;

import java.math.BigDecimal;

/// An amount that others are held against, with its words.
public record Mark(BigDecimal amount, String text, String href) {}
