@NullMarked
package dev.letscode.engine.hybrid;

import org.jspecify.annotations.NullMarked;
