/** What judging asks of the sandbox, and what a machine falls short of. */
@NullMarked
package dev.letscode.engine.isolation;

import org.jspecify.annotations.NullMarked;
