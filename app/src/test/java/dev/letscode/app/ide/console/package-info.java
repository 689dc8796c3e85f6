@NullMarked
package dev.letscode.app.ide.console;

import org.jspecify.annotations.NullMarked;
