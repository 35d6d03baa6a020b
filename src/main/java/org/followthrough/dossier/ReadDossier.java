package org.followthrough.dossier;

/// A dossier as it was read, with where each part of it stands.
public record ReadDossier(Dossier dossier, Places places) {}
