@NullMarked
package dev.letscode.app.ide.doctor;

import org.jspecify.annotations.NullMarked;
