@NullMarked
package dev.letscode.sandbox.init;

import org.jspecify.annotations.NullMarked;
