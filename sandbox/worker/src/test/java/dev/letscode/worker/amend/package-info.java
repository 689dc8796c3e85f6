@NullMarked
package dev.letscode.worker.amend;

import org.jspecify.annotations.NullMarked;
