@NullMarked
package dev.letscode.app.ide.texts;

import org.jspecify.annotations.NullMarked;
