/** Texts from files, whatever they are written in. */
@NullMarked
package dev.letscode.app.ide.texts;

import org.jspecify.annotations.NullMarked;
