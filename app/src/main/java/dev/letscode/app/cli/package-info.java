/** The commands. Nothing is decided here: they read arguments, call the engine and show what it says. */
@NullMarked
package dev.letscode.app.cli;

import org.jspecify.annotations.NullMarked;
