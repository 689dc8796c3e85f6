@NullMarked
package dev.letscode.app.ide.words;

import org.jspecify.annotations.NullMarked;
