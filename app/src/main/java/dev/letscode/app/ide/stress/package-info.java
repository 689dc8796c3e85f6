/** The stress test of the problem in front: what it is made with, how far it is, and the input that was found. */
@NullMarked
package dev.letscode.app.ide.stress;

import org.jspecify.annotations.NullMarked;
