/** Work that waits for a worker: in which order, for how long, and who has it. Knows nothing of what the work is. */
@NullMarked
package dev.letscode.engine.queue;

import org.jspecify.annotations.NullMarked;
