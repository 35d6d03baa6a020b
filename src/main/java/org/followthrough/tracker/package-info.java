/// Loads the facts of a question, asks the tally, answers.
@org.jspecify.annotations.NullMarked
package org.followthrough.tracker;
