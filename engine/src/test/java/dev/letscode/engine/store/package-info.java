@NullMarked
package dev.letscode.engine.store;

import org.jspecify.annotations.NullMarked;
