/** What is submitted, before anybody judges it: ids, states, and what is refused at once. */
@NullMarked
package dev.letscode.engine.submission;

import org.jspecify.annotations.NullMarked;
