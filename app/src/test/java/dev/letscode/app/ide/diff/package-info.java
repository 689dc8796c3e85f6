@NullMarked
package dev.letscode.app.ide.diff;

import org.jspecify.annotations.NullMarked;
