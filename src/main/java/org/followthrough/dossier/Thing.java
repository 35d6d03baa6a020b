package org.followthrough.dossier;

/// Something on record that has a key and versions.
///
/// @param kind `initiative`, `source`, `party`, `commitment` or `deal`
public record Thing(String kind, String key) {}
