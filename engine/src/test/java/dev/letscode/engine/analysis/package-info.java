@NullMarked
package dev.letscode.engine.analysis;

import org.jspecify.annotations.NullMarked;
