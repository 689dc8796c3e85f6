@NullMarked
package dev.letscode.app.ide.statement.pdf;

import org.jspecify.annotations.NullMarked;
