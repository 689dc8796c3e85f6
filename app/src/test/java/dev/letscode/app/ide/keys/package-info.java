@NullMarked
package dev.letscode.app.ide.keys;

import org.jspecify.annotations.NullMarked;
