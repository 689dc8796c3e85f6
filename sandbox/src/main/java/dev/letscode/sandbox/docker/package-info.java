/** The sandbox of Docker containers: the same init as the namespace carrier's, as process 1 of a container. */
@NullMarked
package dev.letscode.sandbox.docker;

import org.jspecify.annotations.NullMarked;
