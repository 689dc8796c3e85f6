/** From sources to a program that can be run: compiling inside the sandbox, the cache, compilers' messages. */
@NullMarked
package dev.letscode.engine.compile;

import org.jspecify.annotations.NullMarked;
