/** What the commands and the window have in common: everything that judging needs, put together and put away again. */
@NullMarked
package dev.letscode.app.workshop;

import org.jspecify.annotations.NullMarked;
