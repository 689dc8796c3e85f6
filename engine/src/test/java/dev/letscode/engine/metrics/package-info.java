@NullMarked
package dev.letscode.engine.metrics;

import org.jspecify.annotations.NullMarked;
