package org.followthrough.site;

/// Where the page of a tracker can be had as data.
record DataLinks(String tracker, String ladder, String deals, String dossier) {

    static DataLinks of(Addresses addresses) {
        return new DataLinks(addresses.trackerJson(), addresses.ladderCsv(), addresses.dealsCsv(), addresses.dossier());
    }
}
