@NullMarked
package dev.letscode.worker.wasm;

import org.jspecify.annotations.NullMarked;
