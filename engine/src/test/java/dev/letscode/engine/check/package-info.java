@NullMarked
package dev.letscode.engine.check;

import org.jspecify.annotations.NullMarked;
