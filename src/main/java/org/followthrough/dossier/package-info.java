/// The file form of an initiative: one YAML or JSON file for import, export and review.
@org.jspecify.annotations.NullMarked
package org.followthrough.dossier;
