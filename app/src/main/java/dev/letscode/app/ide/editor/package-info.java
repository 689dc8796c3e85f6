/** The code editor: a view on what {@link dev.letscode.app.ide.editor.text} knows. */
@NullMarked
package dev.letscode.app.ide.editor;

import org.jspecify.annotations.NullMarked;
