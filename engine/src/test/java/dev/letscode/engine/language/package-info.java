@NullMarked
package dev.letscode.engine.language;

import org.jspecify.annotations.NullMarked;
