@NullMarked
package dev.letscode.engine.stress;

import org.jspecify.annotations.NullMarked;
