/** What this machine can enforce and run, as a page of the window. */
@NullMarked
package dev.letscode.app.ide.doctor;

import org.jspecify.annotations.NullMarked;
