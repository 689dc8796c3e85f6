/** Contests: what they are, when they run, and who is where on their scoreboard. Pure: reads clocks and stores nowhere. */
@NullMarked
package dev.letscode.engine.contest;

import org.jspecify.annotations.NullMarked;
