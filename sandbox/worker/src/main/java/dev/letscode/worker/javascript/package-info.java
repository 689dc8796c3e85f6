/** JavaScript on GraalJS, with what solutions use of Node.js. */
@NullMarked
package dev.letscode.worker.javascript;

import org.jspecify.annotations.NullMarked;
