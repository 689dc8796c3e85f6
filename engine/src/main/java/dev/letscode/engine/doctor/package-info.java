/** What this machine can enforce and run, found out by trying it. */
@NullMarked
package dev.letscode.engine.doctor;

import org.jspecify.annotations.NullMarked;
