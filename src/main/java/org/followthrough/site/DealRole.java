package org.followthrough.site;

/// What a party commonly is in a deal. Editors may write any role; these have a name in every language.
public enum DealRole {
    CUSTOMER,
    CLIENT,
    BUYER,
    SUPPLIER,
    SELLER,
    CONTRACTOR,
    BUILDER,
    DEVELOPER,
    OPERATOR,
    OWNER,
    LANDLORD,
    TENANT,
    INVESTOR,
    LENDER,
    BORROWER,
    GUARANTOR,
    DONOR,
    GRANTOR,
    RECIPIENT,
    PARTNER,
    AUTHORITY
}
