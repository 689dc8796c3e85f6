@NullMarked
package dev.letscode.engine;

import org.jspecify.annotations.NullMarked;
