/**
 * What an editor knows without a window: texts, what is typed and changed in them, and the languages that they are in. Pure
 * functions from a text and its carets to a {@link dev.letscode.app.ide.editor.text.Change}.
 */
@NullMarked
package dev.letscode.app.ide.editor.text;

import org.jspecify.annotations.NullMarked;
