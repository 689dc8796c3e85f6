@NullMarked
package dev.letscode.engine.monitoring;

import org.jspecify.annotations.NullMarked;
