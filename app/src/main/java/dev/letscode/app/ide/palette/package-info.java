/** Everything that can be done, found by typing some letters of it. */
@NullMarked
package dev.letscode.app.ide.palette;

import org.jspecify.annotations.NullMarked;
