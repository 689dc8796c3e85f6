@NullMarked
package dev.letscode.sandbox.files;

import org.jspecify.annotations.NullMarked;
