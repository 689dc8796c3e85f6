/** A source that runs while somebody types what it reads. */
@NullMarked
package dev.letscode.app.ide.console;

import org.jspecify.annotations.NullMarked;
