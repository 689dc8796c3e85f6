@NullMarked
package dev.letscode.app.ide.judge;

import org.jspecify.annotations.NullMarked;
