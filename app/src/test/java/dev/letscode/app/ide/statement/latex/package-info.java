@NullMarked
package dev.letscode.app.ide.statement.latex;

import org.jspecify.annotations.NullMarked;
