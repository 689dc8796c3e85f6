/** What the window says, in each language of its users. */
@NullMarked
package dev.letscode.app.ide.words;

import org.jspecify.annotations.NullMarked;
