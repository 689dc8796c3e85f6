@NullMarked
package dev.letscode.app.ide.board;

import org.jspecify.annotations.NullMarked;
