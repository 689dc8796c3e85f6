/** Talking to a person or to a pipe: colours, tables, a line of progress. */
@NullMarked
package dev.letscode.app.terminal;

import org.jspecify.annotations.NullMarked;
