@NullMarked
package dev.letscode.engine.routing;

import org.jspecify.annotations.NullMarked;
