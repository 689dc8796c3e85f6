@NullMarked
package dev.letscode.engine.doctor;

import org.jspecify.annotations.NullMarked;
