/** The worker's process: it speaks the protocol of {@code dev.letscode.sandbox.protocol} and runs one program at a time. */
@NullMarked
package dev.letscode.worker.serve;

import org.jspecify.annotations.NullMarked;
