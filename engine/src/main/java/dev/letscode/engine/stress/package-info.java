/** Looks for an input on which a submission is not accepted: generator and reference against it, and a shrunk one at the end. */
@NullMarked
package dev.letscode.engine.stress;

import org.jspecify.annotations.NullMarked;
