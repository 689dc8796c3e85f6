@NullMarked
package dev.letscode.engine.contest;

import org.jspecify.annotations.NullMarked;
