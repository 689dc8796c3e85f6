@NullMarked
package dev.letscode.sandbox.seccomp;

import org.jspecify.annotations.NullMarked;
