@NullMarked
package dev.letscode.engine.queue;

import org.jspecify.annotations.NullMarked;
