/** What the machine and the user ask for, read once at the edge. */
@NullMarked
package dev.letscode.app.settings;

import org.jspecify.annotations.NullMarked;
