/** Attacks on the client tier: what hostile submissions try against the workers, and their run times. */
@NullMarked
package dev.letscode.app.attack;

import org.jspecify.annotations.NullMarked;
