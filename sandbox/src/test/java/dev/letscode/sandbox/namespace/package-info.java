@NullMarked
package dev.letscode.sandbox.namespace;

import org.jspecify.annotations.NullMarked;
