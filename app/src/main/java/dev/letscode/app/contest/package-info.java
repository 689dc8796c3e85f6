/** The contest of a home: where it is kept, which submissions are its own, and what becomes of its scoreboard. */
@NullMarked
package dev.letscode.app.contest;

import org.jspecify.annotations.NullMarked;
