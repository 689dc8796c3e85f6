@NullMarked
package dev.letscode.app.terminal;

import org.jspecify.annotations.NullMarked;
