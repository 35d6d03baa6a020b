/// The pages with which the record is kept, for whoever has signed in: forms, previews, and what was refused.
///
/// A screen is described once, as a list of [org.followthrough.site.desk.Field]s; what was typed becomes the changeset
/// that the API would be sent ([org.followthrough.site.desk.Filled]), and what the editing room says of it comes back
/// to the fields it speaks of ([org.followthrough.site.desk.FormView]). Every page works without a script.
@org.jspecify.annotations.NullMarked
package org.followthrough.site.desk;
