@NullMarked
package dev.letscode.app.cli;

import org.jspecify.annotations.NullMarked;
