/** What can be done with the keyboard. */
@NullMarked
package dev.letscode.app.ide.keys;

import org.jspecify.annotations.NullMarked;
