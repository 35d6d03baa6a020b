package org.followthrough.dossier;

/// The two ways in which a dossier is written.
public enum Format {
    YAML,
    JSON
}
