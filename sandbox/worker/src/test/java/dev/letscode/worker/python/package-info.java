@NullMarked
package dev.letscode.worker.python;

import org.jspecify.annotations.NullMarked;
