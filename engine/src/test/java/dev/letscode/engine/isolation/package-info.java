@NullMarked
package dev.letscode.engine.isolation;

import org.jspecify.annotations.NullMarked;
