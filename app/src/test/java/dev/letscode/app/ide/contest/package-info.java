@NullMarked
package dev.letscode.app.ide.contest;

import org.jspecify.annotations.NullMarked;
