@NullMarked
package dev.letscode.engine.judge;

import org.jspecify.annotations.NullMarked;
