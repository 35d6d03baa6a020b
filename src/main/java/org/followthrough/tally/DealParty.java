package org.followthrough.tally;

/// A party to a deal.
///
/// @param party the key of the party
/// @param role what it is in the deal, such as `customer` or `supplier`
public record DealParty(String party, String role) {}
