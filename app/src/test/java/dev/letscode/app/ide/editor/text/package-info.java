@NullMarked
package dev.letscode.app.ide.editor.text;

import org.jspecify.annotations.NullMarked;
