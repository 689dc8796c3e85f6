@NullMarked
package dev.letscode.engine.verify;

import org.jspecify.annotations.NullMarked;
