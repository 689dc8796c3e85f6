/** C, C++ and Rust compiled to WebAssembly, run as JVM bytecode. Only two classes here know the engine that translates. */
@NullMarked
package dev.letscode.worker.wasm;

import org.jspecify.annotations.NullMarked;
