package org.followthrough.tally;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A place of a deal.
///
/// @param region an ISO 3166-2 code, or `null`
/// @param country an ISO 3166-1 code, or `null`
/// @param latitude degrees north, -90 to 90 (WGS 84), or `null`
/// @param longitude degrees east, -180 to 180 (WGS 84), or `null`
public record Site(
        String name,
        @Nullable String region,
        @Nullable String country,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
