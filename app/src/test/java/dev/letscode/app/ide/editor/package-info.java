@NullMarked
package dev.letscode.app.ide.editor;

import org.jspecify.annotations.NullMarked;
