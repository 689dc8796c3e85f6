/** The attack suite: hostile submissions as data, judged for real on every backend. */
@NullMarked
package dev.letscode.engine.attack;

import org.jspecify.annotations.NullMarked;
