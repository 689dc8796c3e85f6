/** How the window looks. */
@NullMarked
package dev.letscode.app.ide.look;

import org.jspecify.annotations.NullMarked;
