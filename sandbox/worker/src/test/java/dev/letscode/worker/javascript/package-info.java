@NullMarked
package dev.letscode.worker.javascript;

import org.jspecify.annotations.NullMarked;
