@NullMarked
package dev.letscode.app.ide.tests;

import org.jspecify.annotations.NullMarked;
