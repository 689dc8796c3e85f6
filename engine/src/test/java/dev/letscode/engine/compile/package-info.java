@NullMarked
package dev.letscode.engine.compile;

import org.jspecify.annotations.NullMarked;
