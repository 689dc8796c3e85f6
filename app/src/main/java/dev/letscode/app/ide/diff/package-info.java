/** Two texts beside each other, with what differs. */
@NullMarked
package dev.letscode.app.ide.diff;

import org.jspecify.annotations.NullMarked;
