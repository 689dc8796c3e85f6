/** Which system calls programs may make: policies as text, the processors' call numbers, and the kernel's filter. */
@NullMarked
package dev.letscode.sandbox.seccomp;

import org.jspecify.annotations.NullMarked;
